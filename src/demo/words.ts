/** Names for made-up companies and people: Chinese as in the real world, with the spelling that login names need, and nobody's. */
import { Faker, zh_CN } from '@faker-js/faker'
import type { Random } from './random'

type Word = readonly [chinese: string, spelling: string]

const cities: readonly Word[] = [
  ['北京', 'beijing'],
  ['上海', 'shanghai'],
  ['广州', 'guangzhou'],
  ['深圳', 'shenzhen'],
  ['杭州', 'hangzhou'],
  ['南京', 'nanjing'],
  ['苏州', 'suzhou'],
  ['无锡', 'wuxi'],
  ['宁波', 'ningbo'],
  ['合肥', 'hefei'],
  ['福州', 'fuzhou'],
  ['厦门', 'xiamen'],
  ['南昌', 'nanchang'],
  ['济南', 'jinan'],
  ['青岛', 'qingdao'],
  ['郑州', 'zhengzhou'],
  ['武汉', 'wuhan'],
  ['长沙', 'changsha'],
  ['成都', 'chengdu'],
  ['重庆', 'chongqing'],
  ['贵阳', 'guiyang'],
  ['昆明', 'kunming'],
  ['西安', 'xian'],
  ['兰州', 'lanzhou'],
  ['沈阳', 'shenyang'],
  ['大连', 'dalian'],
  ['天津', 'tianjin'],
  ['石家庄', 'shijiazhuang'],
  ['太原', 'taiyuan'],
  ['南宁', 'nanning'],
  ['东莞', 'dongguan'],
  ['佛山', 'foshan'],
]

const first: readonly Word[] = [
  ['星', 'xing'],
  ['云', 'yun'],
  ['瀚', 'han'],
  ['晨', 'chen'],
  ['启', 'qi'],
  ['锐', 'rui'],
  ['博', 'bo'],
  ['汇', 'hui'],
  ['青', 'qing'],
  ['盛', 'sheng'],
  ['嘉', 'jia'],
  ['远', 'yuan'],
  ['铭', 'ming'],
  ['拓', 'tuo'],
  ['禾', 'he'],
  ['昱', 'yu'],
  ['恒', 'heng'],
  ['思', 'si'],
  ['元', 'yuan'],
  ['卓', 'zhuo'],
  ['景', 'jing'],
  ['澜', 'lan'],
  ['泽', 'ze'],
  ['朗', 'lang'],
  ['优', 'you'],
  ['森', 'sen'],
]

const second: readonly Word[] = [
  ['澜', 'lan'],
  ['图', 'tu'],
  ['帆', 'fan'],
  ['川', 'chuan'],
  ['辰', 'chen'],
  ['达', 'da'],
  ['格', 'ge'],
  ['禾', 'he'],
  ['桥', 'qiao'],
  ['创', 'chuang'],
  ['诺', 'nuo'],
  ['维', 'wei'],
  ['舟', 'zhou'],
  ['屿', 'yu'],
  ['源', 'yuan'],
  ['宸', 'chen'],
  ['拓', 'tuo'],
  ['雅', 'ya'],
  ['途', 'tu'],
  ['睿', 'rui'],
  ['木', 'mu'],
  ['峰', 'feng'],
  ['信', 'xin'],
  ['能', 'neng'],
  ['方', 'fang'],
  ['逸', 'yi'],
]

const trades = [
  '信息技术',
  '智能制造',
  '电子商务',
  '在线教育',
  '医疗科技',
  '生物医药',
  '供应链',
  '物流',
  '新能源',
  '汽车零部件',
  '食品',
  '纺织',
  '文化传媒',
  '游戏互动',
  '金融科技',
  '软件',
  '数据服务',
  '环保科技',
  '精密仪器',
  '农业科技',
  '建筑设计',
  '酒店管理',
  '人力资源',
  '检测技术',
] as const

const forms = ['有限公司', '有限公司', '有限公司', '科技有限公司', '股份有限公司', '集团有限公司']

export type Named = { readonly name: string; readonly login: string }

export class Words {
  private readonly faker: Faker
  private readonly taken = new Map<string, number>()

  constructor(private readonly random: Random) {
    this.faker = new Faker({ locale: [zh_CN], seed: random.whole(0, 2 ** 31) })
  }

  /** A company that no other in this world is called like, and the stem of its login names. */
  company(trade?: string): Named {
    const { random } = this
    const [city, citySpelling] = random.one(cities)
    const [left, leftSpelling] = random.one(first)
    const [right, rightSpelling] = random.one(second)
    const field = trade ?? random.one(trades)
    const form = field.endsWith('科技') ? '有限公司' : random.one(forms)
    const name = `${city}${left}${right}${field}${form}`
    if (left === right || this.taken.has(name)) return this.company(trade)
    this.taken.set(name, 1)
    return { name, login: this.unique(`${citySpelling}_${leftSpelling}${rightSpelling}`) }
  }

  person(): string {
    return this.faker.person.fullName()
  }

  /** Numbers that are well formed; the four zeros keep them away from people. */
  mobile(): string {
    return `13${this.random.whole(0, 9)}0000${String(this.random.whole(0, 9999)).padStart(4, '0')}`
  }

  /** Login names are unique within a world: the second of a stem gets a number. */
  unique(stem: string): string {
    const count = (this.taken.get(stem) ?? 0) + 1
    this.taken.set(stem, count)
    return count === 1 ? stem : `${stem}${count}`
  }
}

/** A domain that can't exist (RFC 2606). */
export const emailOf = (login: string): string => `${login}@example.com`
