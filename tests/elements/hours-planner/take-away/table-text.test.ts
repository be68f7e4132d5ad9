import { expect } from '@open-wc/testing';
import type { HoursPlan } from '@npq-widgets/data/plan';
import { tableText } from '../../../../packages/elements/src/hours-planner/take-away/index.js';

const planOf = (name: string): Pick<HoursPlan, 'weeks'> => ({
  weeks: [
    {
      monday: '2027-01-18',
      term: 'spring 1',
      isOut: false,
      minutes: 60,
      work: [{ kind: 'study', part: 'a', name, day: '2027-01-19', minutes: 60, isDone: false }],
    },
  ],
});
const rowOf = (name: string): string => {
  const plan = planOf(name) as HoursPlan;
  return tableText({ plan }, { msg: () => name }).split('\r\n"2027-01-18",')[1] ?? '';
};

describe('a plan as a table', () => {
  it('holds no formula, whatever a name begins with', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r'])
      expect(rowOf(`${start}1+1`)).to.match(/^"2027-01-19","60","'/, JSON.stringify(start));
    expect(rowOf('Say "hello"')).to.contain('"Say ""hello""",');
  });
});
