/** What code of a room may not say: the page, the extension's API, the network and HTML as text have one place each. */

import { lex, lineAt } from '../lib/lex';
import { isCode, isShipped, type Rule } from '../lib/rule';

interface Ban extends Omit<Rule, 'check'> {
  /** Looked for in code without comments and strings. */
  pattern: RegExp;
}

const ban = ({ pattern, ...rest }: Ban): Rule => ({
  ...rest,
  check: ({ source }) => {
    const { code } = lex(source);
    return [...code.matchAll(pattern)].map(
      (m) => `${lineAt(source, m.index)}: ${source.slice(m.index, m.index + m[0].length)}`,
    );
  },
});

/** A free name: no member of something, no key of an object or type. */
const free = (names: string): RegExp => new RegExp(`(?<![.\\w$])(?:${names})\\b(?!\\??:)`, 'g');

export const pageRule = ban({
  says: 'touch document and window only in utils/sites, utils/page, components and entrypoints',
  repair:
    'move the reading of the page to utils/sites/<family>/dom.ts or utils/page and pass plain data on. ' +
    'A variable of that name: call it what it holds (documentId).',
  applies: (file) => isShipped(file) && !/^(?:entrypoints|components|utils\/(?:sites|page))\//.test(file),
  pattern: free('document|window'),
  bad: [
    ['utils/domain/week.ts', 'const title = document.title;'],
    ['utils/ledger/read.ts', 'window.setTimeout(go);'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample of code
    ['utils/words/core.ts', 'const text = `${document.title}`;'],
  ],
  good: [
    [
      'utils/domain/week.ts',
      "// the document\nconst a = sender.document; const b = { window: 1 }; const s = 'document.title';",
    ],
    ['utils/page/mount.ts', 'document.body.append(host);'],
  ],
});

export const pureSiteRule = ban({
  says: 'keep pages.ts and endpoints.ts of a site free of the page and of zod',
  repair: 'the manifest and the tap use these two files. Reading the page goes to dom.ts, schemas go to responses.ts.',
  applies: (file) => /^utils\/sites\/[^/]+\/(?:pages|endpoints)\.ts$/.test(file),
  pattern: /(?<![.\w$])(?:document|window|zod|location|querySelector)\b(?!\??:)/g,
  bad: [
    ['utils/sites/studio/pages.ts', 'export const here = () => window.location.host;'],
    ['utils/sites/studio/endpoints.ts', 'if (document.body) go();'],
    ['utils/sites/studio/endpoints.ts', 'import zod from "x";'],
  ],
  good: [['utils/sites/studio/pages.ts', "/** No window. */\nexport const matches = ['https://shop.tiktok.com/*'];"]],
});

export const apiRule = ban({
  says: "use the extension's API only in entrypoints",
  repair:
    'let the entrypoint call it, and pass a function or a value in; so the gallery and the unit tests need no browser.',
  applies: (file) => isShipped(file) && !file.startsWith('entrypoints/'),
  pattern: /(?<![.\w$])(?:chrome|browser)\s*(?:\?\.|\.)\s*[a-zA-Z]+|(?<=globalThis\s*\.\s*)(?:chrome|browser)\b/g,
  bad: [
    ['components/overlay/Card.tsx', 'browser.runtime.sendMessage({});'],
    ['utils/ledger/write.ts', 'await chrome.storage.local.get();'],
    ['utils/page/door.ts', 'const id = globalThis.chrome?.runtime;'],
  ],
  good: [
    ['entrypoints/background/index.ts', 'browser.alarms.create();'],
    ['utils/ledger/write.ts', "const a = view.browser.name; const s = 'chrome.storage';"],
  ],
});

export const networkRule = ban({
  says: 'send requests only from utils/remote',
  repair: 'move the request to utils/remote, where its host is checked and its answer validated.',
  applies: (file) => isShipped(file) && !/^utils\/(?:remote\/|page\/tap)/.test(file),
  pattern:
    /(?<![\w$])fetch\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|(?<![\w$])sendBeacon\b|(?<![\w$])importScripts\b/g,
  bad: [
    ['utils/ledger/write.ts', 'await fetch(url);'],
    ['entrypoints/background/index.ts', 'globalThis.fetch (url);'],
    ['components/overlay/Card.tsx', 'new WebSocket(url);'],
    ['utils/page/door.ts', 'navigator.sendBeacon(url);'],
  ],
  good: [
    ['utils/remote/get.ts', 'await fetch(url);'],
    ['utils/page/tap/fetch.ts', 'const answer = fetch(url);'],
    ['utils/ledger/write.ts', "tapFetch(x); const s = 'fetch(';"],
  ],
});

export const sinkRule = ban({
  says: 'write no HTML as text and run no text as code',
  repair: 'build nodes with Preact or textContent; parse data with JSON.parse. There is no exception to this one.',
  applies: (file) => isShipped(file) || /^public\/.*\.js$/.test(file),
  pattern:
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc|setHTMLUnsafe)\b|\bdocument\s*\.\s*write(?:ln)?\b|(?<![.\w$])eval\s*\(|\bnew\s+Function\b|(?<![.\w$])Function\s*\(/g,
  bad: [
    ['components/ui/Due.tsx', 'node.innerHTML = text;'],
    ['components/ui/Due.tsx', 'const all = node.outerHTML;'],
    ['components/ui/Due.tsx', "node.insertAdjacentHTML('beforeend', text);"],
    ['components/ui/Due.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['utils/page/mount.ts', 'document.write(text);'],
    ['utils/domain/week.ts', 'eval(text);'],
    ['utils/domain/week.ts', "new Function('return 1')();"],
  ],
  good: [['utils/domain/week.ts', '// never eval(x) nor innerHTML\nevaluate(x); type F = Function;']],
});

export const skipRule = ban({
  says: 'run every test: no .only, .skip or .todo is left behind',
  repair:
    'take it out. A test that cannot run somewhere uses skipIf with its reason; one that is wrong is mended or deleted.',
  applies: (file) => isCode(file) && file.startsWith('tests/'),
  pattern:
    /\b(?:it|test|describe|bench|suite)\s*(?:\.\s*\w+\s*)*\.\s*(?:only|skip|todo)\b|(?<![.\w$])(?:fit|fdescribe|xit|xtest|xdescribe)\s*\(/g,
  bad: [
    ['tests/unit/week.test.ts', "it.only('x', () => {});"],
    ['tests/unit/week.test.ts', "describe.skip('x', () => {});"],
    ['tests/unit/week.test.ts', "test.concurrent.only('x', () => {});"],
    ['tests/unit/week.test.ts', "it.todo('x');"],
    ['tests/unit/week.test.ts', "xit('x', () => {});"],
  ],
  good: [['tests/unit/week.test.ts', "it.skipIf(noBrowser)('x', () => {}); list.skip(1); exit(1);"]],
});
