import { describe, expect, it } from '@jest/globals';
import { associationsIn, oneAssociationIn } from '../../src/values/association';

describe('associations named in a text', () => {
  it.each([
    ['盲人协会活动', ['盲协']],
    ['视协、听协座谈', ['盲协', '聋协']],
    ['区视协会议', ['盲协']],
    ['听协会员活动', ['聋协']],
    ['智力残疾人及亲友协会', ['智协']],
    ['精 协', ['精协']],
  ])('%s names %p', (text, names) => expect(associationsIn(text)).toEqual(names));

  it.each(['区影视协会', '电视协会', '某视听协会', '广播电视协会', '酒精协会', '收听协会节目'])(
    '%s names none of ours',
    (text) => expect(associationsIn(text)).toEqual([]),
  );

  it('is one only where no other is named', () => {
    expect(oneAssociationIn('聋协与影视协会')).toBe('聋协');
    expect(oneAssociationIn('聋协与肢协')).toBeNull();
  });
});
