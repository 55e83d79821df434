/** The same packages the way their own guides put them together: Express, Apollo, type-graphql classes that are TypeORM entities, DataLoader, shield on every field. */
import 'reflect-metadata'
import { createServer } from 'node:http'
import { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import DataLoader from 'dataloader'
import express from 'express'
import { applyMiddleware } from 'graphql-middleware'
import { rule, shield } from 'graphql-shield'
import { Arg, buildSchemaSync, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { Column, DataSource, Entity, In, PrimaryColumn, type ValueTransformer } from 'typeorm'
import { Money } from '../../../src/shared/money'
import { openPool, signIn, type Viewer } from './duties'
import { tell } from './ready'

const units: ValueTransformer = { from: (value: string) => value, to: (value: string) => value }
const money = (amount: string, currency: string): Amount => ({ amount: Money.ofUnits(BigInt(amount), currency as 'CNY').amount, currency })

@ObjectType('Money')
class Amount {
  @Field() amount!: string
  @Field() currency!: string
}

@Entity()
@ObjectType()
class Partner {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'company_name' }) @Field() companyName!: string
  @Column('varchar', { nullable: true }) @Field(() => String, { nullable: true }) level!: string | null
}

@Entity()
@ObjectType()
class Member {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'partner_id', nullable: true }) partnerId!: string | null
  @Column('varchar', { name: 'account_name' }) @Field() accountName!: string
}

@Entity()
@ObjectType()
class Order {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'partner_id' }) partnerId!: string
  @Column('varchar', { name: 'customer_id' }) @Field(() => ID) customerId!: string
  @Column('varchar', { name: 'customer_manager_id', nullable: true, select: false }) customerManagerId!: string | null
  @Column('varchar', { name: 'order_type' }) @Field() orderType!: string
  @Column('varchar') @Field() status!: string
  @Column('varchar', { name: 'source_type' }) @Field() sourceType!: string
  @Column('varchar', { name: 'charging_mode' }) @Field() chargingMode!: string
  @Column('varchar', { name: 'service_type_code', nullable: true }) @Field(() => String, { nullable: true }) serviceTypeCode!: string | null
  @Column('varchar', { name: 'created_at' }) @Field() createdAt!: string
  @Column('varchar', { name: 'paid_at', nullable: true }) @Field(() => String, { nullable: true }) paidAt!: string | null
  @Column('tinyint', { name: 'is_paid_by_partner' }) isPaid!: number
  @Column('varchar') currency!: string
  @Column('bigint', { name: 'amount_after_discount', transformer: units }) afterDiscount!: string
  @Column('bigint', { name: 'official_amount', transformer: units }) official!: string
}

@Entity()
@ObjectType()
class Voucher {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'partner_id' }) partnerId!: string
  @Column('varchar', { name: 'customer_id' }) customerId!: string
  @Column('varchar') @Field() kind!: string
  @Column('varchar') @Field() status!: string
  @Column('varchar', { name: 'created_at' }) createdAt!: string
  @Column('varchar', { name: 'effective_at' }) @Field() effectiveAt!: string
  @Column('varchar', { name: 'expire_at' }) @Field() expireAt!: string
  @Column('varchar') currency!: string
  @Column('bigint', { name: 'face_value', transformer: units }) face!: string
  @Column('bigint', { name: 'balance', transformer: units }) left!: string
}

@Entity()
@ObjectType()
class IncentiveDetail {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'partner_id' }) partnerId!: string
  @Column('varchar', { name: 'manager_id', nullable: true }) managerId!: string | null
  @Column('varchar', { name: 'customer_id' }) customerId!: string
  @Column('varchar') @Field() cycle!: string
  @Column('varchar', { name: 'plan_name' }) @Field() planName!: string
  @Column('varchar', { name: 'product_name' }) @Field() productName!: string
  @Column('varchar') @Field() status!: string
  @Column('varchar') currency!: string
  @Column('bigint', { name: 'incentive_amount', transformer: units }) earned!: string
}

@Entity()
@ObjectType()
class Customer {
  @PrimaryColumn('varchar') @Field(() => ID) id!: string
  @Column('varchar', { name: 'partner_id', nullable: true }) partnerId!: string | null
  @Column('varchar', { name: 'manager_id', nullable: true }) managerId!: string | null
  @Column('varchar', { name: 'customer_type' }) @Field() customerType!: string
  @Column('varchar', { name: 'association_type' }) @Field() associationType!: string
  @Column('varchar', { name: 'associated_at' }) @Field() associatedAt!: string
}

@ObjectType()
class OrderConnection {
  @Field(() => [Order]) nodes!: Order[]
}
@ObjectType()
class VoucherConnection {
  @Field(() => [Voucher]) nodes!: Voucher[]
}
@ObjectType()
class IncentiveDetailConnection {
  @Field(() => [IncentiveDetail]) nodes!: IncentiveDetail[]
}
@ObjectType()
class CustomerConnection {
  @Field(() => [Customer]) nodes!: Customer[]
}

const source = new DataSource({
  type: 'mysql',
  url: process.env.DATABASE_URL,
  timezone: 'Z',
  supportBigNumbers: true,
  bigNumberStrings: true,
  poolSize: 10,
  entities: [Partner, Member, Order, Voucher, IncentiveDetail, Customer],
})

const customersOf = ({ partnerId, memberId, seesOwnOnly }: Viewer) => (seesOwnOnly ? { partnerId, managerId: memberId } : { partnerId })

/** Ids by a union of index walks, then the entities: TypeORM has no "newest of each". */
const newestOrders = async (viewer: Viewer, ids: readonly string[], first: number): Promise<Order[][]> => {
  const branch = '(SELECT id FROM `order` WHERE partner_id = ? AND customer_id = ? ORDER BY created_at DESC, id DESC LIMIT ?)'
  const found = (await source.query(
    ids.map(() => branch).join(' UNION ALL '),
    ids.flatMap(id => [viewer.partnerId, id, first]),
  )) as { id: string }[]
  const rows = await source
    .getRepository(Order)
    .find({ where: { id: In(found.map(({ id }) => id)) }, order: { createdAt: 'DESC', id: 'DESC' } })
  const visible = viewer.seesOwnOnly
    ? new Set(
        (await source.getRepository(Customer).find({ where: { id: In([...ids]), ...customersOf(viewer) }, select: { id: true } })).map(
          ({ id }) => id,
        ),
      )
    : new Set(ids)
  const byCustomer = new Map<string, Order[]>()
  for (const row of rows) byCustomer.set(row.customerId, [...(byCustomer.get(row.customerId) ?? []), row])
  return ids.map(id => (visible.has(id) ? (byCustomer.get(id) ?? []) : []))
}

const loadersFor = (viewer: Viewer) => {
  const orders = new Map<number, DataLoader<string, Order[]>>()
  return {
    members: new DataLoader<string, Member | null>(async ids => {
      const rows = await source.getRepository(Member).findBy({ id: In([...ids]), partnerId: viewer.partnerId })
      return ids.map(id => rows.find(row => row.id === id) ?? null)
    }),
    partners: new DataLoader<string, Partner | null>(async ids => {
      const rows = await source.getRepository(Partner).findBy({ id: In([...ids]) })
      return ids.map(id => rows.find(row => row.id === id) ?? null)
    }),
    ordersOf: (first: number) => {
      const known = orders.get(first)
      if (known) return known
      const made = new DataLoader<string, Order[]>(ids => newestOrders(viewer, ids, first))
      orders.set(first, made)
      return made
    },
  }
}
type Context = { viewer: Viewer | null; loaders: ReturnType<typeof loadersFor> }
type SignedIn = Context & { viewer: Viewer }

@Resolver(() => Customer)
class CustomerResolver {
  @Query(() => CustomerConnection)
  async customers(@Arg('first', () => Int) first: number, @Ctx() { viewer }: SignedIn): Promise<CustomerConnection> {
    const order = { associatedAt: 'DESC', id: 'DESC' } as const
    return { nodes: await source.getRepository(Customer).find({ where: customersOf(viewer), order, take: first }) }
  }

  @Query(() => Customer, { nullable: true })
  customer(@Arg('id', () => ID) id: string, @Ctx() { viewer }: SignedIn): Promise<Customer | null> {
    return source.getRepository(Customer).findOneBy({ id, ...customersOf(viewer) })
  }

  @FieldResolver(() => Member, { nullable: true })
  manager(@Root() { managerId }: Customer, @Ctx() { loaders }: Context): Promise<Member | null> | null {
    return managerId ? loaders.members.load(managerId) : null
  }

  @FieldResolver(() => OrderConnection)
  async orders(@Root() { id }: Customer, @Arg('first', () => Int) first: number, @Ctx() { loaders }: Context): Promise<OrderConnection> {
    return { nodes: await loaders.ordersOf(first).load(id) }
  }

  @FieldResolver(() => VoucherConnection)
  async vouchers(
    @Root() { id }: Customer,
    @Arg('first', () => Int) first: number,
    @Ctx() { viewer }: SignedIn,
  ): Promise<VoucherConnection> {
    if (viewer.seesOwnOnly) return { nodes: [] }
    const where = { customerId: id, partnerId: viewer.partnerId }
    return { nodes: await source.getRepository(Voucher).find({ where, order: { createdAt: 'DESC', id: 'DESC' }, take: first }) }
  }

  @FieldResolver(() => IncentiveDetailConnection)
  async incentiveDetails(
    @Root() { id }: Customer,
    @Arg('first', () => Int) first: number,
    @Ctx() { viewer }: SignedIn,
  ): Promise<IncentiveDetailConnection> {
    const own = viewer.seesOwnOnly ? { managerId: viewer.memberId } : {}
    const where = { customerId: id, partnerId: viewer.partnerId, ...own }
    return { nodes: await source.getRepository(IncentiveDetail).find({ where, order: { cycle: 'DESC', id: 'DESC' }, take: first }) }
  }
}

@Resolver(() => Order)
class OrderResolver {
  @Query(() => OrderConnection)
  async orders(@Arg('first', () => Int) first: number, @Ctx() { viewer }: SignedIn): Promise<OrderConnection> {
    const query = source.getRepository(Order).createQueryBuilder('o').where('o.partnerId = :partnerId', viewer)
    if (viewer.seesOwnOnly)
      query
        .useIndex('ix_order_manager_created')
        .innerJoin(Customer, 'v', 'v.id = o.customerId AND v.partnerId = :partnerId AND v.managerId = :memberId', viewer)
        .andWhere('o.customerManagerId = :memberId', viewer)
    return { nodes: await query.orderBy('o.createdAt', 'DESC').addOrderBy('o.id', 'DESC').limit(first).getMany() }
  }

  @FieldResolver(() => Boolean)
  isPaidByPartner(@Root() { isPaid }: Order): boolean {
    return Boolean(isPaid)
  }

  @FieldResolver(() => Amount)
  amountAfterDiscount(@Root() { afterDiscount, currency }: Order): Amount {
    return money(afterDiscount, currency)
  }

  @FieldResolver(() => Amount)
  officialAmount(@Root() { official, currency }: Order): Amount {
    return money(official, currency)
  }

  @FieldResolver(() => Partner, { nullable: true })
  partner(@Root() { partnerId }: Order, @Ctx() { loaders }: Context): Promise<Partner | null> {
    return loaders.partners.load(partnerId)
  }
}

@Resolver(() => Voucher)
class VoucherResolver {
  @FieldResolver(() => Amount)
  faceValue(@Root() { face, currency }: Voucher): Amount {
    return money(face, currency)
  }

  @FieldResolver(() => Amount)
  balance(@Root() { left, currency }: Voucher): Amount {
    return money(left, currency)
  }
}

@Resolver(() => IncentiveDetail)
class IncentiveDetailResolver {
  @FieldResolver(() => Amount)
  incentiveAmount(@Root() { earned, currency }: IncentiveDetail): Amount {
    return money(earned, currency)
  }
}

const signedIn = rule({ cache: 'contextual' })((_parent: unknown, _args: unknown, { viewer }: Context) => viewer !== null)

const start = async (): Promise<void> => {
  await source.initialize()
  const schema = buildSchemaSync({
    resolvers: [CustomerResolver, OrderResolver, VoucherResolver, IncentiveDetailResolver],
    validate: false,
  })
  const apollo = new ApolloServer<Context>({
    schema: applyMiddleware(schema, shield({}, { fallbackRule: signedIn })),
  })
  await apollo.start()
  const viewerOf = signIn(openPool())
  const app = express()
  const context = async ({ req }: { req: express.Request }): Promise<Context> => {
    const viewer = await viewerOf(req.headers.authorization)
    return { viewer, loaders: loadersFor(viewer ?? { memberId: '', partnerId: '', seesOwnOnly: true }) }
  }
  app.use('/graphql', express.json(), expressMiddleware(apollo, { context }))
  const server = createServer(app)
  server.listen(0, '127.0.0.1', () => tell(server, '/graphql'))
}

void start()
