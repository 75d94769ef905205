/**
 * What one click reads of an event page: texts, and nothing of them is interpreted here. Runs in the page, isolated, and
 * uses nothing from outside itself, so that it can be handed to `scripting.executeScript` as it is. Changes nothing there.
 */

export interface EventPage {
  /** Address of the page, without what stands behind `#`. */
  url: string;
  /** As its `link rel="canonical"` says. */
  canonical?: string;
  title: string;
  /** Texts of its JSON-LD scripts. */
  jsonLd: string[];
  /** Of each outermost event in microdata: its members in the order of the page, `location.address.addressLocality`. */
  microdata: [name: string, value: string][][];
  /** Of Open Graph and its kin: property and content. */
  metas: [name: string, value: string][];
  /** There was more than is taken. */
  cut?: true;
}

/** Never throws: a page that cannot be read gives empty lists. */
export function readEventPage(): EventPage {
  const SCRIPTS = 30;
  const CHARS = 400_000;
  const EVENTS = 20;
  const MEMBERS = 200;
  const LENGTH = 5_000;
  const page: EventPage = { url: location.href.split('#')[0] ?? '', title: '', jsonLd: [], microdata: [], metas: [] };
  const short = (text: string | null | undefined): string => {
    const clean = (text ?? '').replace(/\s+/g, ' ').trim();
    if (clean.length > LENGTH) page.cut = true;
    return clean.slice(0, LENGTH);
  };
  const several = (selector: string, within: ParentNode, most: number): Element[] => {
    const found = [...within.querySelectorAll(selector)];
    if (found.length > most) page.cut = true;
    return found.slice(0, most);
  };
  const stated = (node: Element): string => {
    const content = node.getAttribute('content') ?? node.getAttribute('datetime');
    if (content !== null) return short(content);
    const link = node.getAttribute('href') ?? node.getAttribute('src');
    if (link === null) return short(node.textContent);
    try {
      return new URL(link, document.baseURI).href.slice(0, LENGTH);
    } catch {
      return '';
    }
  };
  const typeOf = (node: Element): string =>
    short(node.getAttribute('itemtype')).replace(/^https?:\/\/schema\.org\//, '');
  /** Names of the members from the event down to this one; empty when it is a member of another item on the page. */
  const pathOf = (node: Element, event: Element): string => {
    const names = [node.getAttribute('itemprop') ?? ''];
    for (let up = node.parentElement; up && up !== event; up = up.parentElement) {
      if (!up.hasAttribute('itemscope')) continue;
      if (!up.hasAttribute('itemprop')) return '';
      names.unshift(up.getAttribute('itemprop') ?? '');
    }
    return names.map((name) => name.trim().split(/\s+/)[0] ?? '').join('.');
  };
  const membersOf = (event: Element): [string, string][] => {
    const members: [string, string][] = [['@type', typeOf(event)]];
    for (const node of several('[itemprop]', event, MEMBERS)) {
      const path = pathOf(node, event);
      if (path === '') continue;
      members.push(node.hasAttribute('itemscope') ? [`${path}.@type`, typeOf(node)] : [path, stated(node)]);
    }
    return members;
  };
  try {
    page.title = short(document.title).slice(0, 300);
    const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
    if (canonical) page.canonical = new URL(canonical, document.baseURI).href.slice(0, LENGTH);
  } catch {
    // Not an address: the page's own counts.
  }
  try {
    let left = CHARS;
    for (const script of several('script[type="application/ld+json" i]', document, SCRIPTS)) {
      const text = script.textContent ?? '';
      // Half a text is no JSON: it is taken whole or not at all.
      if (text.length > left) page.cut = true;
      else page.jsonLd.push(text);
      left -= Math.min(left, text.length);
    }
    const events = several('[itemscope][itemtype*="schema.org/" i]', document, 500).filter((node) =>
      /(?:Event|Festival|Hackathon|CourseInstance)(?:\s|$)/.test(node.getAttribute('itemtype') ?? ''),
    );
    const outermost = events.filter((node) => !events.some((other) => other !== node && other.contains(node)));
    if (outermost.length > EVENTS) page.cut = true;
    page.microdata = outermost.slice(0, EVENTS).map(membersOf);
    for (const meta of several('meta[property], meta[name]', document, 300)) {
      const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
      if (/^(?:og|event|place):[\w:]{1,60}$/.test(name)) page.metas.push([name, short(meta.getAttribute('content'))]);
    }
  } catch {
    // What was read by then is given.
  }
  return page;
}
