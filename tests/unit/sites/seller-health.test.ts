/** What Seller Center says beside score and tickets: sections, news nobody has opened, parts of the performance score. */

import { describe, expect, test } from 'vitest';
import { asked, factsOf, read } from './asked';

describe('the answers of the sandbox', () => {
  test('the parts of the performance score; what the page does not rate has no score, and the badge is not asked', () => {
    const reading = read(asked('performance'));
    expect(factsOf(reading)).toEqual([
      {
        kind: 'performance',
        groups: [
          { code: 'product', words: 'Product satisfaction', score: 4.6 },
          { code: 'fulfillment', words: 'Fulfillment and logistics', score: 4.4 },
          { code: 'service', words: 'Customer service' },
        ],
      },
    ]);
    expect(reading).not.toHaveProperty('part');
  });
});

describe('what the health overview says of tickets nobody has opened', () => {
  const overview = (data: object) => read({ ...asked('overview'), body: JSON.stringify({ code: 0, data }) });

  test('is read also where its score has no meaning, and alone', () => {
    expect(factsOf(overview({ violation_score: 3, has_new_violation: true, unread_violation_number: 1 }))).toEqual([
      { kind: 'unseen', newViolation: true, unread: 1 },
    ]);
    expect(factsOf(overview({ has_new_warning: 1 }))).toEqual([{ kind: 'unseen', newWarning: true }]);
  });

  test('is left out where it says nothing that can be believed', () => {
    expect(factsOf(overview({ section_infos: [] }))).toEqual([]);
    for (const unread of [-1, 1.5, 'many', null, {}]) {
      expect(factsOf(overview({ section_infos: [], unread_violation_number: unread })), String(unread)).toEqual([]);
    }
  });
});

describe('what the page says beside a number', () => {
  const body = (data: object) => JSON.stringify({ code: 0, data });

  test('sections of the rating go with the rating', () => {
    const section_infos = [
      { left_node: 0, right_node: 150, risk_level: 'High risk' },
      { left_node: 150, right_node: 1000, risk_level: 'Low risk' },
      { left_node: 'x', right_node: 5, risk_level: 'no range' },
    ];
    expect(factsOf(read({ ...asked('score'), body: body({ score: 189, section_infos }) }))).toEqual([
      {
        kind: 'score',
        measure: 'ahr',
        value: 189,
        sections: [
          { from: 0, to: 150, label: 'High risk' },
          { from: 150, to: 1000, label: 'Low risk' },
        ],
      },
    ]);
    expect(factsOf(read({ ...asked('score'), body: body({ score: 189, section_infos: [] }) }))[0]).not.toHaveProperty(
      'sections',
    );
  });

  test('of the performance score the groups that can be read are kept, and the gap is told without touching the badge', () => {
    const metricGroups = [
      { code: 'a', groupName: 'A', score: 5 },
      { code: 'b', groupName: 'B', score: '5.1' },
      { code: 'c', groupName: 'C', score: 'good' },
      { groupName: 'D', score: '4' },
      { code: 'e', score: null },
      null,
    ];
    const reading = read({ ...asked('performance'), body: body({ metric: { metricGroups } }) });
    expect(reading.result).toEqual({
      kind: 'facts',
      facts: [
        {
          kind: 'performance',
          groups: [
            { code: 'a', words: 'A', score: 5 },
            { code: 'e', words: 'e' },
          ],
        },
      ],
      partial: '{code:string,groupName:string,score:string}',
    });
    const unknown = read({ ...asked('performance'), body: body({ scores: [] }) });
    expect(unknown.result.kind).toBe('unreadable');
    for (const one of [reading, unknown]) expect(one).not.toHaveProperty('part');
  });
});
