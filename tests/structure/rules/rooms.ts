/** Who may import whom: the table of docs/architecture as data. A room is a folder; `a/*` stands for each folder in a. */

import path from 'node:path';
import { importsOf } from '../lib/lex';
import { isShipped, type Rule } from '../lib/rule';
import { foldersIn } from '../lib/tree';

interface Room {
  /** Other rooms, by the start of their path. A room may always import itself. */
  rooms: readonly string[];
  /** Packages, by name. */
  packages: readonly string[];
}

const PREACT = ['preact', '@preact/signals'];

/** First match wins. `$1` in `rooms` is what the pattern caught. */
const TABLE: readonly [path: RegExp, Room][] = [
  [/^utils\/domain\//, { rooms: [], packages: [] }],
  [/^utils\/policy\//, { rooms: ['utils/domain'], packages: [] }],
  [/^utils\/words\//, { rooms: ['utils/domain', 'public/_locales/en/messages.json'], packages: [] }],
  [/^utils\/page\//, { rooms: ['utils/domain'], packages: [] }],
  [/^utils\/live\//, { rooms: ['utils/domain'], packages: [] }],
  [
    /^utils\/sites\/([^/]+)\/responses\.ts$/,
    { rooms: ['utils/sites/$1', 'utils/sites/*', 'utils/domain', 'utils/page'], packages: ['zod'] },
  ],
  [
    /^utils\/sites\/([^/]+)\//,
    { rooms: ['utils/sites/$1', 'utils/sites/*', 'utils/domain', 'utils/page'], packages: [] },
  ],
  // The registries (index: pages, tapped: endpoints, readers: schemas) know every family; the other files beside them are what several families share.
  [
    /^utils\/sites\/(?:index|pages|tapped|readers)\.ts$/,
    { rooms: ['utils/sites', 'utils/domain', 'utils/page', 'utils/live'], packages: [] },
  ],
  [/^utils\/sites\/[^/]+$/, { rooms: ['utils/sites/*', 'utils/domain', 'utils/page'], packages: ['zod'] }],
  [/^utils\/messaging\//, { rooms: ['utils/domain'], packages: ['zod'] }],
  // Reports name the date of each page they link to: the table of pages is the policies'.
  [/^utils\/ledger\//, { rooms: ['utils/domain', 'utils/policy'], packages: ['zod', 'idb'] }],
  // Reads files as answers are read: what families share of that is all it needs of them.
  [/^utils\/files\//, { rooms: ['utils/domain', 'utils/sites/*'], packages: ['zod'] }],
  // A service's answers are as hostile as a page's: the same JSON, text and link rules hold for them.
  [/^utils\/remote\//, { rooms: ['utils/domain', 'utils/sites/*', 'utils/sites/*/responses'], packages: ['zod'] }],
  // A calendar is text from anywhere: what reads it is our own and needs nothing but the shape of a workshop.
  [/^utils\/workshops\/calendar\//, { rooms: ['utils/domain'], packages: [] }],
  // What pages, messages and the shipped catalogue say of events: as hostile as a site's answers, read by the same rules.
  [/^utils\/workshops\//, { rooms: ['utils/domain', 'utils/sites/*', 'utils/page/event-page'], packages: ['zod'] }],
  // What popup, report and panel have in common behind what they draw; the extension's API is handed in.
  [/^utils\/own-pages\//, { rooms: ['utils/domain', 'utils/page/cell', 'utils/remote/service/stored'], packages: [] }],
  [/^utils\/practice\//, { rooms: ['utils/domain', 'utils/policy'], packages: ['ts-fsrs'] }],
  // A trainer's files: the grammar's parser is here and nowhere else.
  [/^utils\/gift\//, { rooms: ['utils/domain', 'utils/policy'], packages: ['gift-pegjs'] }],
  // Schedules while it is open; the sign of right and wrong is one.
  [
    /^components\/practice\//,
    {
      rooms: [
        'components/practice',
        'components/ui',
        'components/quiz/Sign',
        'utils/domain',
        'utils/policy',
        'utils/practice',
        'utils/gift',
        'utils/words',
      ],
      packages: PREACT,
    },
  ],
  [
    /^components\/(?:([^/]+)\/)?/,
    { rooms: ['components/$1', 'components/ui', 'utils/domain', 'utils/policy', 'utils/words'], packages: PREACT },
  ],
];

/** The folder that a file belongs to: its own files it may always import. */
function roomOf(file: string): string {
  const [top = '', name = ''] = file.split('/');
  // `tap.content.ts` and `overlay.content/` are entrypoints by name.
  if (top === 'entrypoints') return `entrypoints/${name.replace(/\.(?:ts|tsx|html|css)$/, '')}`;
  return top === 'components' || name === 'sites' ? '' : `${top}/${name}`;
}

/** Path from the root of a relative or aliased import; undefined for a package. */
function resolve(file: string, from: string): string | undefined {
  const bare = from.replace(/\?.*$/, '');
  if (/^[@~]\//.test(bare)) return bare.slice(2);
  if (bare.startsWith('/')) return bare.slice(1);
  if (!bare.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), bare));
}

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const inside = (target: string, room: string): boolean => target === room || target.startsWith(`${room}/`);

/** Two groups of files that are no folder of their own. */
const GROUPS: Record<string, RegExp> = {
  // What several families share, but not their registries.
  'utils/sites/*': /^utils\/sites\/(?!(?:index|pages|tapped|readers)(?:\.ts)?$)[^/]+$/,
  'utils/sites/*/responses': /^utils\/sites\/(?:readers|[^/]+\/responses)(?:\.ts)?$/,
};

function wrong(file: string, from: string): string | undefined {
  const target = resolve(file, from);
  const own = roomOf(file);
  if (file.startsWith('entrypoints/')) {
    if (target === undefined || !/^(?:entrypoints|tests)\//.test(target)) return undefined;
    return inside(target, own) ? undefined : `an entrypoint imports ${target}`;
  }
  const row = TABLE.find(([pattern]) => pattern.test(file));
  if (!row) return `${own} is in no row of the table in tests/structure/rules/rooms.ts`;
  const [pattern, room] = row;
  if (target === undefined)
    return room.packages.includes(packageOf(from)) ? undefined : `imports the package "${from}"`;
  const caught = pattern.exec(file)?.[1];
  const names = [own, ...room.rooms.map((name) => name.replace('$1', caught ?? '\0'))].filter(Boolean);
  const known = (name: string): boolean => {
    // A family's folder also looks like a file beside the registry when it is imported by its name.
    if (name === 'utils/sites/*' && foldersIn('utils/sites').includes(target.slice('utils/sites/'.length)))
      return false;
    return GROUPS[name]?.test(target) ?? inside(target, name);
  };
  return names.some(known) ? undefined : `imports ${target}`;
}

export const importRule: Rule = {
  says: 'import only from the rooms that their own room may know',
  repair:
    'move the code to the room that may know both, or pass what is needed as an argument. Is the new direction meant? ' +
    'Then change the table in tests/structure/rules/rooms.ts together with the one in the architecture notes.',
  applies: isShipped,
  check: ({ file, source }) =>
    importsOf(source).flatMap(({ from, line }) => {
      const what = from === undefined ? 'imports a path that is no plain string' : wrong(file, from);
      return what ? [`${line}: ${what}`] : [];
    }),
  bad: [
    ['utils/domain/week.ts', "import { t } from '../words/words';"],
    ['utils/domain/week.ts', "import * as z from 'zod/mini';"],
    ['utils/domain/week.ts', "const later = await import('../ledger/read');"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample of code
    ['utils/domain/week.ts', 'const later = await import(`../ledger/${name}`);'],
    ['utils/policy/claims.ts', "export { ask } from '../messaging/protocol';"],
    ['utils/words/time.ts', "import { siteOf } from '../sites';"],
    ['utils/page/tap/fetch.ts', "import type { SiteId } from '../../sites';"],
    ['utils/live/index.ts', "import { openDoor } from '../page/door';"],
    ['utils/sites/studio/dom.ts', "import { hosts } from '../seller-center/pages';"],
    ['utils/sites/studio/pages.ts', "import { families } from '..';"],
    ['utils/sites/studio/pages.ts', "import { families } from '../index';"],
    ['utils/sites/studio/dom.ts', "import * as z from 'zod/mini';"],
    ['utils/sites/studio/responses.ts', "import { readers } from '../readers';"],
    ['utils/sites/fields.ts', "import { hosts } from './studio/pages';"],
    ['utils/messaging/protocol.ts', "import { families } from '../sites';"],
    ['utils/ledger/write.ts', "import { get } from '../remote/get';"],
    ['utils/remote/get.ts', "import { hosts } from '../sites/studio/pages';"],
    ['utils/remote/get.ts', "import { openDB } from 'idb';"],
    ['utils/files/download.ts', "import { openLedger } from '../ledger/schema';"],
    ['utils/files/download.ts', "import { readers } from '../sites/readers';"],
    ['utils/workshops/calendar/read.ts', "import ICAL from 'ical.js';"],
    ['utils/workshops/calendar/read.ts', "import { get } from '../../remote/get';"],
    ['utils/workshops/page/read.ts', "import { names } from '../../policy/catalogue/names';"],
    ['utils/workshops/page/read.ts', "import { openDoor } from '../../page/door';"],
    ['utils/own-pages/pace.ts', "import { signal } from '@preact/signals';"],
    ['utils/own-pages/pace.ts', "import { openLedger } from '../ledger/schema';"],
    ['utils/surprise/x.ts', "import { a } from './a';"],
    ['utils/practice/cards.ts', "import { parse } from 'gift-pegjs';"],
    ['utils/practice/cards.ts', "import { openLedger } from '../ledger/schema';"],
    ['utils/gift/read.ts', "import { fsrs } from 'ts-fsrs';"],
    ['utils/gift/read.ts', "import { t } from '../words/words';"],
    ['utils/ledger/practice.ts', "import { answer } from '../practice/cards';"],
    ['components/practice/Practice.tsx', "import { fsrs } from 'ts-fsrs';"],
    ['components/practice/Practice.tsx', "import { Run } from '../quiz/Run';"],
    ['components/quiz/Run.tsx', "import { answer } from '../../utils/practice/cards';"],
    ['components/overlay/Card.tsx', "import { browser } from 'wxt/browser';"],
    ['components/overlay/Card.tsx', "import { Row } from '../report/Row';"],
    ['components/overlay/Card.tsx', "import type { Capture } from '../../utils/messaging/protocol';"],
    ['components/ui/Due.tsx', "import { startPage } from '../../entrypoints/overlay.content/page';"],
    ['entrypoints/popup/main.tsx', "import { ask } from '../overlay.content/worker';"],
    ['entrypoints/tap.content.ts', "import page from './overlay.content';"],
    ['entrypoints/popup/main.tsx', "import { sample } from '../../tests/fixtures/sample';"],
  ],
  good: [
    ['utils/domain/report/build.ts', "import { weekOf } from '../week';"],
    ['utils/domain/week.ts', "// import x from 'zod'\nconst s = \"import x from 'zod'\";"],
    ['utils/words/core.ts', "import type m from '../../public/_locales/en/messages.json';"],
    ['utils/page/tap/index.ts', "import type { Family } from '../family';"],
    ['utils/sites/index.ts', "import * as pages from './studio/pages';"],
    [
      'utils/sites/studio/responses.ts',
      "import * as z from 'zod/mini';\nimport { hosts } from './pages';\nimport { id } from '../fields';",
    ],
    ['utils/sites/readers.ts', "import { read } from './studio/responses';"],
    [
      'utils/remote/get.ts',
      "import { read } from '../sites/studio/responses';\nimport { parseJson } from '../sites/json';",
    ],
    ['utils/files/download.ts', "import * as z from 'zod/mini';\nimport { parseJson } from '../sites/json';"],
    ['utils/ledger/write.ts', "import { openDB } from 'idb';\nimport type { Week } from '../domain';"],
    ['utils/ledger/read.ts', "import { pageDate } from '../policy/pages';"],
    ['utils/workshops/calendar/read.ts', "import type { Workshop } from '../../domain/workshops/workshop';"],
    [
      'utils/workshops/page/read.ts',
      "import type { EventPage } from '../../page/event-page';\nimport { parseJson } from '../../sites/json';",
    ],
    [
      'utils/own-pages/chosen.ts',
      "import type { Progress } from '../domain';\nimport { serviceFrom } from '../remote/service/stored';",
    ],
    [
      'components/overlay/Card.tsx',
      "import { useRef } from 'preact/hooks';\nimport { Due } from '../ui/Due';\nimport { t } from '../../utils/words/words';",
    ],
    ['utils/practice/cards.ts', "import { fsrs } from 'ts-fsrs';\nimport type { PolicyBank } from '../policy/bank';"],
    ['utils/gift/read.ts', "import { parse } from 'gift-pegjs';\nimport { hash } from '../domain/hash';"],
    [
      'components/practice/Practice.tsx',
      "import { Sign } from '../quiz/Sign';\nimport { choose } from '../../utils/practice/choose';\nconst later = import('../../utils/gift/read');",
    ],
    [
      'entrypoints/overlay.content/index.ts',
      "import css from '../../components/ui/tokens.css?inline';\nimport { go } from './page';",
    ],
  ],
};

export const zodRule: Rule = {
  says: 'take zod as zod/mini',
  repair:
    "import * as z from 'zod/mini': the full zod makes the worker's bundle three times as big and probes `new Function`.",
  applies: isShipped,
  check: ({ source }) =>
    importsOf(source).flatMap(({ from, line }) =>
      from && packageOf(from) === 'zod' && from !== 'zod/mini' ? [`${line}: imports "${from}"`] : [],
    ),
  bad: [['utils/ledger/schema.ts', "import { z } from 'zod';"]],
  good: [['utils/ledger/schema.ts', "import * as z from 'zod/mini';"]],
};
