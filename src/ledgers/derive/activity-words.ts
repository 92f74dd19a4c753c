import { ASSOCIATIONS, associationsIn, type Association } from '../../values/association';
import { squeeze } from '../../values/text';
import type { ActivityRow } from '../kinds/activities';

const ALL_FIVE = /(?:五|5|各|全部|所有)(?:个|大|家)?(?:残疾人)?(?:专门)?协会/;

/** The associations a cell names; 五个专门协会 and 各专门协会 are all five. */
export function hostsIn(text: string): readonly Association[] {
  return ALL_FIVE.test(squeeze(text)) ? ASSOCIATIONS : associationsIn(text);
}

/** The hosts of an activity (主办协会); empty where its association cell names none. */
export function hostsOf(row: Pick<ActivityRow, 'association'>): readonly Association[] {
  return hostsIn(row.association);
}

/** 取消 stands in themes too (取消歧视), so it must close a phrase or say what was called off. */
const CALLED_OFF = new RegExp(
  [
    '(?:已|被|临时|因故|活动|因[^，。；]{1,12})取消',
    '取消(?:举办|举行|开展|活动)',
    '(?:^|[（(，,；;、])取消(?:$|[）)，,；;:：])',
    '取消(?:$|[）)])',
    '未(?:能)?(?:如期|按期)?(?:举办|举行|开展|实施|召开|组织|进行|办理?$)',
    '(?:延期|推迟|延迟)(?:未|待)',
    '没有?(?:举办|举行|开展)',
    '停办',
  ].join('|'),
);

/** A remark tells a story: called off, and held on another day after all. */
const HELD_AFTER_ALL =
  /改期|改[为至到在于]|(?:延期|推迟|延迟)[至到]|补办|(?<!未)(?<!没有)(?:已|再|如期|后)(?:举办|举行|开展)/;

/** Whether the theme, the place, the evidence or a remark says that the activity was not held. */
export function isCancelled(row: Pick<ActivityRow, 'theme' | 'place' | 'evidence' | 'remark'>): boolean {
  const calledOff = (text: string) => text !== '' && CALLED_OFF.test(squeeze(text));
  if ([row.theme, row.place, row.evidence].some(calledOff)) return true;
  return calledOff(row.remark) && !HELD_AFTER_ALL.test(squeeze(row.remark));
}
