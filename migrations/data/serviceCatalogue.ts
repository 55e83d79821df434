/** The cloud services, and the types of resources that each has: what the catalogue starts with. */
type Service = {
  readonly key: string
  readonly name: string
  readonly abbreviation: string
  /** Last part of the code → name. A type belongs to one service (S1-59). */
  readonly types: Readonly<Record<string, string>>
}

export const catalogue: readonly Service[] = [
  { key: 'ec2', name: '弹性云服务器', abbreviation: 'ECS', types: { vm: '云主机' } },
  { key: 'ebs', name: '云硬盘', abbreviation: 'EVS', types: { volume: '云硬盘' } },
  { key: 'vpc', name: '虚拟私有云', abbreviation: 'VPC', types: { ip: '弹性公网IP', bandwidth: '固定带宽', vpn: '虚拟专用网络' } },
  { key: 'cbr', name: '云备份', abbreviation: 'CBR', types: { vault: '存储库' } },
  { key: 'rds', name: '云数据库', abbreviation: 'RDS', types: { instance: '数据库实例', volume: '数据库存储', replica: '只读实例' } },
  { key: 'obs', name: '对象存储', abbreviation: 'OBS', types: { package: '存储资源包', traffic: '流量资源包', bucket: '桶' } },
  { key: 'dcs', name: '分布式缓存', abbreviation: 'DCS', types: { instance: '缓存实例' } },
  { key: 'cce', name: '云容器引擎', abbreviation: 'CCE', types: { cluster: '集群', node: '节点' } },
  { key: 'elb', name: '弹性负载均衡', abbreviation: 'ELB', types: { balancer: '负载均衡器' } },
  { key: 'cdn', name: '内容分发网络', abbreviation: 'CDN', types: { package: '流量包' } },
  { key: 'waf', name: '应用防火墙', abbreviation: 'WAF', types: { edition: '防护版本', domain: '域名扩展包' } },
  { key: 'hss', name: '企业主机安全', abbreviation: 'HSS', types: { edition: '主机配额' } },
  { key: 'modelarts', name: '人工智能开发平台', abbreviation: 'ModelArts', types: { pool: '资源池', service: '推理服务' } },
  { key: 'dws', name: '数据仓库', abbreviation: 'DWS', types: { cluster: '数仓集群' } },
  { key: 'dms', name: '分布式消息服务', abbreviation: 'DMS', types: { instance: '消息实例' } },
  { key: 'iotedge', name: '智能边缘小站', abbreviation: 'IES', types: { device: '边缘设备' } },
  { key: 'bms', name: '裸金属服务器', abbreviation: 'BMS', types: { server: '裸金属服务器' } },
  { key: 'sfs', name: '弹性文件服务', abbreviation: 'SFS', types: { share: '文件系统', turbo: '高性能文件系统' } },
  { key: 'nat', name: 'NAT网关', abbreviation: 'NAT', types: { gateway: '公网NAT网关', private: '私网NAT网关' } },
  { key: 'dds', name: '文档数据库', abbreviation: 'DDS', types: { instance: '文档数据库实例' } },
  { key: 'gaussdb', name: '企业级分布式数据库', abbreviation: 'GaussDB', types: { instance: '数据库实例' } },
  { key: 'css', name: '云搜索服务', abbreviation: 'CSS', types: { cluster: '搜索集群' } },
  { key: 'mrs', name: '云原生数据湖', abbreviation: 'MRS', types: { cluster: '大数据集群' } },
  { key: 'dli', name: '数据湖探索', abbreviation: 'DLI', types: { queue: '队列', package: '扫描量套餐包' } },
  { key: 'swr', name: '容器镜像服务', abbreviation: 'SWR', types: { edition: '企业仓库' } },
  { key: 'functiongraph', name: '函数工作流', abbreviation: 'FGS', types: { package: '调用次数包' } },
  { key: 'apig', name: 'API网关', abbreviation: 'APIG', types: { gateway: '专享版网关' } },
  { key: 'kms', name: '数据加密服务', abbreviation: 'DEW', types: { key: '密钥', hsm: '专属加密实例' } },
  { key: 'aad', name: 'DDoS防护', abbreviation: 'AAD', types: { defense: '高防实例' } },
  { key: 'dns', name: '云解析服务', abbreviation: 'DNS', types: { zone: '解析套餐' } },
  { key: 'cc', name: '云连接', abbreviation: 'CC', types: { package: '带宽包' } },
  { key: 'dc', name: '云专线', abbreviation: 'DC', types: { port: '端口', connection: '虚拟网关' } },
  { key: 'devcloud', name: '软件开发生产线', abbreviation: 'CodeArts', types: { package: '套餐' } },
  { key: 'marketplace', name: '云商店', abbreviation: 'KooGallery', types: { product: '云商店商品' } },
]
