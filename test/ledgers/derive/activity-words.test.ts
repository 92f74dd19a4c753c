import { describe, expect, it } from '@jest/globals';
import { hostsIn, isCancelled } from '../../../src/ledgers/derive/activity-words';
import { ASSOCIATIONS } from '../../../src/values/association';

describe('the hosts of an activity', () => {
  it.each(['五个专门协会', '各专门协会', '5个协会', '全部协会'])('%s are all five', (text) => {
    expect(hostsIn(text)).toEqual(ASSOCIATIONS);
  });

  it('are those that the cell names', () => {
    expect(hostsIn('区盲人协会、聋协')).toEqual(['盲协', '聋协']);
    expect(hostsIn('区残联')).toEqual([]);
  });
});

describe('an activity that was called off', () => {
  const cancelled = (theme: string) => isCancelled({ theme, place: '', evidence: '', remark: '' });

  it.each([
    '联欢（取消）',
    '已取消',
    '因疫情影响取消',
    '取消',
    '未举办',
    '因雨未能如期开展',
    '延期未办',
    '停办',
  ])('%s', (text) => {
    expect(cancelled(text)).toBe(true);
  });

  it.each(['取消歧视，平等参与', '联欢', '', '延期后的联欢'])('is not: %s', (text) => {
    expect(cancelled(text)).toBe(false);
  });

  const noted = (remark: string) => isCancelled({ theme: '联欢', place: '', evidence: '', remark });

  it.each(['因疫情取消', '已取消', '未举办'])('by its remark: %s', (text) => {
    expect(noted(text)).toBe(true);
  });

  it.each(['原定5月的活动取消，改为9月举办', '因雨取消后已举办', '联合活动', ''])(
    'is not, by its remark: %s',
    (text) => {
      expect(noted(text)).toBe(false);
    },
  );
});
