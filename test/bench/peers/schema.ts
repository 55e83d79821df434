/** The part of the schema that the four operations use, for the peers that take SDL. */
export const typeDefs = /* GraphQL */ `
  type Money {
    amount: String!
    currency: String!
  }
  type Partner {
    id: ID!
    companyName: String!
    level: String
  }
  type Member {
    id: ID!
    accountName: String!
  }
  type Order {
    id: ID!
    customerId: ID!
    orderType: String!
    status: String!
    sourceType: String!
    chargingMode: String!
    serviceTypeCode: String
    createdAt: String!
    paidAt: String
    isPaidByPartner: Boolean!
    amountAfterDiscount: Money!
    officialAmount: Money!
    partner: Partner
  }
  type OrderConnection {
    nodes: [Order!]!
  }
  type Voucher {
    id: ID!
    kind: String!
    status: String!
    effectiveAt: String!
    expireAt: String!
    faceValue: Money!
    balance: Money!
  }
  type VoucherConnection {
    nodes: [Voucher!]!
  }
  type IncentiveDetail {
    id: ID!
    cycle: String!
    planName: String!
    productName: String!
    status: String!
    incentiveAmount: Money!
  }
  type IncentiveDetailConnection {
    nodes: [IncentiveDetail!]!
  }
  type Customer {
    id: ID!
    customerType: String!
    associationType: String!
    associatedAt: String!
    manager: Member
    orders(first: Int!): OrderConnection!
    vouchers(first: Int!): VoucherConnection!
    incentiveDetails(first: Int!): IncentiveDetailConnection!
  }
  type CustomerConnection {
    nodes: [Customer!]!
  }
  type Query {
    customers(first: Int!): CustomerConnection!
    customer(id: ID!): Customer
    orders(first: Int!): OrderConnection!
  }
`
