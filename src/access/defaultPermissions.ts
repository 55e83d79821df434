/** What every role of a partner holds by itself: the vendor's table of default permissions, as data (part 1 §2.3). */
import type { PermissionKey } from './permissions'
import { PartnerIdentity } from './roles'

/** The two groups that the vendor names, and those that it does not. */
export type IdentityGroup = 'SALES' | 'PATH' | 'UNLISTED'

const { SOLUTION_PROVIDER, MASTER_RESELLER, CLOUD_RESELLER, SERVICE, SOFTWARE, DX_CONSULTING_SI, LEARNING } = PartnerIdentity
const { GOVERNMENT, MARKETPLACE_SELLER, PROCUREMENT } = PartnerIdentity

export const groupOf: Readonly<Record<PartnerIdentity, IdentityGroup>> = {
  [SOLUTION_PROVIDER]: 'SALES',
  [MASTER_RESELLER]: 'SALES',
  [CLOUD_RESELLER]: 'SALES',
  [SERVICE]: 'PATH',
  [SOFTWARE]: 'PATH',
  [DX_CONSULTING_SI]: 'PATH',
  [LEARNING]: 'PATH',
  [GOVERNMENT]: 'UNLISTED',
  [MARKETPLACE_SELLER]: 'UNLISTED',
  [PROCUREMENT]: 'UNLISTED',
}

export type DefaultPermission = {
  readonly key: string
  readonly opens: string
  /** Where it stands in the menu. */
  readonly menu: string
  /** INFERRED for the unlisted identities: as the path partners, without the solutions. */
  readonly groups: readonly IdentityGroup[]
  /** Our key that stands for it; absent where nothing is served for it yet. */
  readonly servedBy?: PermissionKey
}

const all: readonly IdentityGroup[] = ['SALES', 'PATH', 'UNLISTED']
const sales: readonly IdentityGroup[] = ['SALES']
const paths: readonly IdentityGroup[] = ['PATH']

export const defaultPermissions: readonly DefaultPermission[] = [
  { key: 'home.view', opens: 'the home page', menu: '主页', groups: all },
  {
    key: 'account.balance.view',
    opens: 'the balance of the account',
    menu: '账号 > 账户信息 > 查看账户余额',
    groups: sales,
    servedBy: 'partnerAccount.view',
  },
  { key: 'account.topUp', opens: 'topping up the account', menu: '账号 > 账户信息 > 充值', groups: sales },
  { key: 'account.withdraw', opens: 'withdrawing from the account', menu: '账号 > 账户信息 > 提现', groups: sales },
  {
    key: 'account.balanceAlert.set',
    opens: 'the alert of a low balance',
    menu: '账号 > 账户信息 > 设置余额预警',
    groups: sales,
    servedBy: 'balanceAlert.set',
  },
  {
    key: 'partner.company.view',
    opens: 'the company of the own partner',
    menu: '账号 > 伙伴信息 > 基本信息 > 查看公司信息',
    groups: all,
    servedBy: 'partner.view',
  },
  {
    key: 'partner.personal.view',
    opens: 'oneself and the colleagues',
    menu: '账号 > 伙伴信息 > 基本信息 > 查看个人信息',
    groups: all,
    servedBy: 'member.view',
  },
  {
    key: 'partner.account.view',
    opens: 'the account of the own partner',
    menu: '账号 > 伙伴信息 > 基本信息 > 查看账号信息',
    groups: all,
    servedBy: 'partner.view',
  },
  { key: 'partner.account.edit', opens: 'changing the account', menu: '账号 > 伙伴信息 > 基本信息 > 修改账号信息', groups: all },
  { key: 'partner.credentials.manage', opens: 'the own credentials', menu: '账号 > 伙伴信息 > 基本信息 > 管理我的凭证', groups: all },
  { key: 'support.view', opens: 'support', menu: '支持', groups: all },
  { key: 'solution.view', opens: 'solutions', menu: '方案', groups: paths },
  { key: 'news.view', opens: 'news', menu: '查看新闻动态', groups: all },
  {
    key: 'realName.view',
    opens: 'the real-name verification of the own partner',
    menu: '账号 > 实名认证 > 查看实名认证信息',
    groups: all,
    servedBy: 'partner.view',
  },
]

/** What every role of a partner with these identities holds; one identity takes nothing away that another gives. */
export const defaultPermissionsOf = (identities: readonly PartnerIdentity[]): DefaultPermission[] => {
  const groups = identities.map(identity => groupOf[identity])
  return defaultPermissions.filter(permission => permission.groups.some(group => groups.includes(group)))
}

/** The same, as our own keys: they cannot be taken away from a role. */
export const defaultKeysOf = (identities: readonly PartnerIdentity[]): PermissionKey[] => [
  ...new Set(defaultPermissionsOf(identities).flatMap(({ servedBy }) => servedBy ?? [])),
]
