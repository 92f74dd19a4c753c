import type { LineRole } from '../../plan/plan';
import { squeeze } from '../../values/text';

interface RoleWords {
  /** Words of what another line pays for. */
  readonly contradicting: readonly string[];
  /** Turns of phrase in which such a word is no contradiction. */
  readonly harmless: RegExp;
}

const HIRED =
  /(?:租赁|租用|租借|承租|出租|借用|租)[^,，。;；]{0,8}(?:设备|打印机)|设备[^,，。;；]{0,6}(?:租|搭建|使用费|运输|搬运)/;
/** Stage equipment is hired unless the text says that it was bought. */
const STAGE = /(?<!(?:购|买|采|添)[^,，。;；]{0,10})(?:音响|灯光|舞台|扩音|大屏|LED)[^,，。;；]{0,4}设备/;
/** Calls that are themselves named an activity, places, and 活动 in the sense of moving about. */
const CHAIR_ACTIVITY =
  /(?:走访|慰问|看望|探访|入户|调研|联系)[^,，。;；]{0,8}活动|(?:主席|会长)(?:参加|出席)[^,，。;；]{0,12}活动|活动(?:室|中心|站|不便|受限|能力|障碍|困难)|生活动态/;

const WORDS: Readonly<Record<LineRole, RoleWords | null>> = {
  'chair-work': {
    contradicting: ['打印机', '设备', '活动', '场地'],
    harmless: either(HIRED, STAGE, CHAIR_ACTIVITY),
  },
  activity: {
    contradicting: ['打印机', '设备', '走访', '慰问'],
    harmless: either(HIRED, STAGE, /慰问(?:文艺)?(?:演出|汇演|表演)/),
  },
  equipment: { contradicting: ['餐', '交通'], harmless: /交通(?:银行|大学|运输)/g },
  other: null,
};

function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'g');
}

/**
 * The first word of a summary that belongs to another line than one of this role, or null. Words that
 * stand in the line's own name (`ownName`) belong to it.
 */
export function contradictingWord(summary: string, role: LineRole, ownName: string): string | null {
  const words = WORDS[role];
  if (words === null) return null;
  const whole = squeeze(summary);
  const found = words.contradicting.filter((word) => whole.includes(word) && !ownName.includes(word));
  if (found.length === 0) return null;
  const text = whole.replace(words.harmless, ' ');
  return found.find((word) => text.includes(word)) ?? null;
}
