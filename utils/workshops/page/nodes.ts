/** The events among what a page's JSON-LD says: in lists, in graphs, nested in other things, with references looked up. */

import { isJson, type Json } from '../../sites/fields';

/** Kinds whose name does not end in "Event". */
const ALSO = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);
/** Kinds that one cannot go to. */
const NOT = new Set(['DeliveryEvent', 'OnDemandEvent', 'PublicationEvent']);
const DEPTH = 24;
const MOST = 200;

/** Without the vocabulary's address: "Event", "BusinessEvent". */
export function typesOf(node: Json): string[] {
  const stated = node['@type'] ?? node.type;
  const all = Array.isArray(stated) ? stated : [stated];
  return all.flatMap((one) => (typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : []));
}

export const isEvent = (node: Json): boolean =>
  typesOf(node).some((type) => (/Event$/.test(type) || ALSO.has(type)) && !NOT.has(type));

/** Looks up `{"@id": "#venue"}`. */
export type Lookup = (value: unknown) => unknown;

export interface Events {
  nodes: Json[];
  lookup: Lookup;
}

/** Outermost events in the order of the page; those in `subEvent` belong to theirs. */
export function eventsIn(values: readonly unknown[]): Events {
  const byId = new Map<string, Json>();
  const nodes: Json[] = [];
  const walk = (value: unknown, depth: number, inEvent: boolean): void => {
    if (depth > DEPTH || nodes.length >= MOST) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(one, depth + 1, inEvent);
      return;
    }
    if (!isJson(value)) return;
    const id = value['@id'];
    const said = Object.keys(value).length > 1;
    if (typeof id === 'string' && said && !byId.has(id)) byId.set(id, value);
    const event = isEvent(value) && said;
    if (event && !inEvent) nodes.push(value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) walk(inner, depth + 1, inEvent || event);
    }
  };
  walk(values, 0, false);
  const lookup: Lookup = (value) => {
    if (!isJson(value)) return value;
    const id = value['@id'];
    return typeof id === 'string' && Object.keys(value).length <= 2 ? (byId.get(id) ?? value) : value;
  };
  return { nodes, lookup };
}

/** Every value of a member: one or many, references looked up. */
export function allOf(node: Json, name: string, lookup: Lookup): unknown[] {
  const value = Object.hasOwn(node, name) ? node[name] : undefined;
  const all = Array.isArray(value) ? value.slice(0, MOST) : [value];
  return all.map(lookup).filter((one) => one !== undefined && one !== null && one !== '');
}

/** The first text among them: as it is, as `{"@value": …}`, or by the name of a thing. */
export function wordOf(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const plain = isJson(value) ? (value['@value'] ?? value.name) : value;
    const one: unknown = Array.isArray(plain) ? plain[0] : plain;
    if (typeof one === 'string' && one.trim() !== '') return one;
    if (typeof one === 'number' && Number.isFinite(one)) return String(one);
  }
  return undefined;
}
