import type { Association } from '../../../src/values/association';
import { idCheckDigit, type Category } from '../../../src/values/certificate';
import { Random } from './random';

/** Somebody who does not exist. */
export interface Person {
  readonly name: string;
  /** 20 digits, or 19 with an X: the ID with category and level. */
  readonly certificate: string;
  readonly sex: '男' | '女';
  /** yyyy-mm-dd */
  readonly birth: string;
  readonly category: string;
  readonly level: string;
  readonly street: string;
  readonly community: string;
  readonly association: Association;
}

/** The members of each association, and people who get their first certificate in the year. */
export interface Population {
  readonly members: Readonly<Record<Association, readonly Person[]>>;
  readonly newcomers: readonly Person[];
}

/** No division of China has this code, so that no number here can be anybody's. */
const REGION = '530199';
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶杜苏魏吕丁';
const MALE = '伟强磊军勇杰涛明超刚平辉鹏华飞斌波宁凯浩健俊帆林云昌贵福松柏荣庆国文光志建永春';
const FEMALE = '芳娜敏静丽艳娟霞秀玲桂红梅兰英慧琴洁莉芬珍燕萍雪琼凤云春惠美佳仙翠淑';
const PLACES: readonly (readonly [street: string, community: string])[] = [
  ['龙和街道', '春和社区'],
  ['龙和街道', '文澜社区'],
  ['斗北街道', '梨园社区'],
  ['斗北街道', '花溪社区'],
  ['吴营街道', '惠康社区'],
  ['吴营街道', '秋实社区'],
  ['雨虹街道', '彩云社区'],
  ['雨虹街道', '柏枝社区'],
];
const CATEGORIES = ['视力', '听力', '言语', '肢体', '智力', '精神', '多重'];
const LEVELS = ['一级', '二级', '三级', '四级'];

/** How many of which category an association has. */
const MEMBERS: readonly (readonly [Association, Category, number])[] = [
  ['盲协', 1, 46],
  ['聋协', 2, 44],
  ['聋协', 3, 9],
  ['肢协', 4, 76],
  ['智协', 5, 30],
  ['精协', 6, 30],
];
const NEWCOMERS: readonly (readonly [Association, Category])[] = [
  ['肢协', 4],
  ['盲协', 1],
  ['肢协', 4],
  ['聋协', 2],
  ['智协', 5],
  ['肢协', 4],
  ['精协', 6],
  ['肢协', 4],
];

/** The made-up people of the samples; the same ones each time. */
export function population(): Population {
  const maker = new PersonMaker(new Random(20200210));
  const members: Record<Association, Person[]> = { 盲协: [], 聋协: [], 肢协: [], 智协: [], 精协: [] };
  for (const [association, category, count] of MEMBERS) {
    for (let i = 0; i < count; i += 1) members[association].push(maker.make(association, category));
  }
  return {
    members,
    newcomers: NEWCOMERS.map(([association, category]) => maker.make(association, category)),
  };
}

class PersonMaker {
  readonly #random: Random;
  readonly #names = new Set<string>();
  #made = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  make(association: Association, category: Category): Person {
    const random = this.#random;
    const sex = random.below(2) === 0 ? '男' : '女';
    const birth = [1946 + random.below(56), 1 + random.below(12), 1 + random.below(28)];
    const [year = '', month = '', day = ''] = birth.map((part) => String(part).padStart(2, '0'));
    const level = 1 + random.below(4);
    // The serial of the birth date is odd for men; it also keeps everybody apart.
    const serial = String(this.#made * 2 + (sex === '男' ? 1 : 0)).padStart(3, '0');
    this.#made += 1;
    const first17 = `${REGION}${year}${month}${day}${serial}`;
    const [street, community] = random.pick(PLACES);
    return {
      name: this.#name(sex),
      certificate: `${first17}${idCheckDigit(first17)}${category}${level}`,
      sex,
      birth: `${year}-${month}-${day}`,
      category: CATEGORIES[category - 1] ?? '',
      level: LEVELS[level - 1] ?? '',
      street,
      community,
      association,
    };
  }

  #name(sex: '男' | '女'): string {
    const given = [...(sex === '男' ? MALE : FEMALE)];
    for (;;) {
      const short = this.#random.below(5) === 0;
      const name =
        this.#random.pick([...SURNAMES]) + this.#random.pick(given) + (short ? '' : this.#random.pick(given));
      if (this.#names.has(name) || name[1] === name[2]) continue;
      this.#names.add(name);
      return name;
    }
  }
}

/** The chairs of the associations (协会主席) and the staff, also made up. */
export const CHAIRS: Readonly<Record<Association, string>> = {
  盲协: '周永明',
  聋协: '何建芬',
  肢协: '罗志强',
  智协: '许桂兰',
  精协: '唐惠琼',
};
export const STAFF = { clerk: '杨晓云', assistant: '李文博', approver: '赵国庆' } as const;
