/** What can be ordered: services as customers know them, with the products that are bought together. Prices are invented. */
export type Product = {
  readonly serviceTypeCode: string
  readonly serviceTypeName: string
  readonly productId: string
  readonly spec: string
  /** List price of one a month, in cents. */
  readonly price: number
}

export type Offer = {
  readonly serviceTypeCode: string
  readonly serviceTypeName: string
  readonly categoryCode: string
  /** How often it is ordered, beside the others. */
  readonly share: number
  /** The first is what the order is about; the others come with it. */
  readonly products: readonly Product[]
}

type Spec = readonly [spec: string, yuanPerMonth: number]

const productsOf = (code: string, serviceTypeName: string, specs: readonly Spec[]): Product[] =>
  specs.map(([spec, price], index) => ({
    serviceTypeCode: `hws.service.type.${code}`,
    serviceTypeName,
    productId: `${code}-${String(index + 1).padStart(3, '0')}`,
    spec,
    price: Math.round(price * 100),
  }))

const servers = productsOf('ec2', '弹性云服务器', [
  ['通用计算型 2核 4GB', 168],
  ['通用计算型 4核 8GB', 336],
  ['通用计算增强型 8核 16GB', 792],
  ['通用计算增强型 16核 64GB', 2218],
  ['内存优化型 8核 64GB', 1476],
  ['GPU加速型 8核 64GB 1×T4', 4380],
])
const disks = productsOf('ebs', '云硬盘', [
  ['高IO 100GB', 35],
  ['超高IO 200GB', 200],
  ['极速型SSD 500GB', 1050],
])
const network = productsOf('vpc', '弹性公网IP', [
  ['全动态BGP 5Mbit/s', 115],
  ['全动态BGP 20Mbit/s', 1315],
])
const backup = productsOf('cbr', '云备份', [['服务器备份存储库 200GB', 40]])

const databases = productsOf('rds', '云数据库', [
  ['MySQL 主备 2核 8GB 100GB', 612],
  ['MySQL 主备 8核 32GB 500GB', 2980],
  ['PostgreSQL 主备 4核 16GB 200GB', 1340],
  ['只读实例 4核 16GB', 670],
])

const simple = (code: string, name: string, categoryCode: string, share: number, specs: readonly Spec[]): Offer => {
  const products = productsOf(code, name, specs)
  return { serviceTypeCode: `hws.service.type.${code}`, serviceTypeName: name, categoryCode, share, products }
}

export const offers: readonly Offer[] = [
  {
    serviceTypeCode: 'hws.service.type.ec2',
    serviceTypeName: '弹性云服务器',
    categoryCode: 'compute',
    share: 34,
    products: [...servers, ...disks, ...network, ...backup],
  },
  { serviceTypeCode: 'hws.service.type.rds', serviceTypeName: '云数据库', categoryCode: 'database', share: 16, products: databases },
  simple('obs', '对象存储', 'storage', 12, [
    ['标准存储包 500GB', 48],
    ['标准存储包 10TB', 945],
    ['公网流出流量包 1TB', 380],
    ['归档存储包 50TB', 1260],
  ]),
  simple('dcs', '分布式缓存', 'database', 7, [
    ['Redis 6.0 主备 4GB', 268],
    ['Redis 6.0 集群 32GB', 1980],
  ]),
  simple('cce', '云容器引擎', 'container', 6, [
    ['高可用集群 50节点', 798],
    ['高可用集群 200节点', 1596],
    ['节点 8核 16GB', 792],
  ]),
  simple('elb', '弹性负载均衡', 'network', 5, [
    ['应用型 小型I', 196],
    ['网络型 中型I', 420],
  ]),
  simple('cdn', '内容分发网络', 'network', 5, [
    ['流量包 1TB 中国大陆', 126],
    ['流量包 50TB 中国大陆', 5600],
  ]),
  simple('waf', '应用防火墙', 'security', 4, [
    ['标准版', 980],
    ['专业版', 3880],
    ['域名扩展包', 180],
  ]),
  simple('hss', '企业主机安全', 'security', 4, [
    ['企业版', 90],
    ['旗舰版', 180],
  ]),
  simple('modelarts', '人工智能开发平台', 'ai', 3, [
    ['训练资源包 8×NPU', 38600],
    ['推理服务 1×NPU', 5200],
  ]),
  simple('dws', '数据仓库', 'bigdata', 2, [
    ['标准数仓 3节点', 7860],
    ['标准数仓 6节点', 15720],
  ]),
  simple('dms', '分布式消息服务', 'middleware', 2, [
    ['Kafka 300MB/s', 1890],
    ['RocketMQ 基础版', 860],
  ]),
]

/** Goods with a delivery: the only ones whose orders wait for shipment, receipt, pick-up or exchange. */
export const hardware: Offer = simple('iotedge', '智能边缘小站', 'hardware', 0, [
  ['边缘一体机 标准型', 12800],
  ['边缘网关 8口', 2680],
])
