/** A list of violation records: those that can be read, and an outline of the first that cannot. */

import type { Fact, ViolationRead } from '../domain';
import { facts, type Read } from './answer';
import { isJson, type Json, list } from './fields';
import { outline } from './json';
import { readViolation } from './violation-record';

const LISTS = ['records', 'violation_records', 'record_list', 'violations', 'list', 'items'];

/** Undefined when there is no list under any known name. An empty list is an answer: no violations. */
export function readRecords(
  data: Json,
  base: string,
  read: (record: Json, base: string) => ViolationRead | undefined = readViolation,
): Read | undefined {
  const found = list(data, ...LISTS);
  if (!found) return undefined;
  const seen: Fact[] = [];
  let partial: string | undefined;
  for (const one of found) {
    const violation = isJson(one) ? read(one, base) : undefined;
    if (violation) seen.push({ kind: 'violation', violation });
    else partial ??= outline(one);
  }
  return facts(seen, { part: 'tickets', ...(partial && { partial }) });
}
