/** The four operations that are compared, as GraphQL clients send them; the floor knows them by name. */
const money = '{ amount currency }'

export type OperationName = 'Q1' | 'Q2' | 'Q3' | 'Q4'

export const operations: Readonly<Record<OperationName, { readonly about: string; readonly query: string }>> = {
  Q1: {
    about: '50 customers, their manager, their 5 newest orders',
    query: `query Q1 { customers(first: 50) { nodes {
      id customerType associationType associatedAt
      manager { id accountName }
      orders(first: 5) { nodes { id orderType status createdAt amountAfterDiscount ${money} } }
    } } }`,
  },
  Q2: {
    about: 'one customer, its vouchers and incentive lines',
    query: `query Q2($id: ID!) { customer(id: $id) {
      id customerType associationType associatedAt
      vouchers(first: 20) { nodes { id kind status effectiveAt expireAt faceValue ${money} balance ${money} } }
      incentiveDetails(first: 20) { nodes { id cycle planName productName status incentiveAmount ${money} } }
    } }`,
  },
  Q3: {
    about: '100 orders of 12 fields',
    query: `query Q3 { orders(first: 100) { nodes {
      id customerId orderType status sourceType chargingMode serviceTypeCode createdAt paidAt isPaidByPartner
      amountAfterDiscount ${money} officialAmount ${money}
    } } }`,
  },
  Q4: {
    about: '20 customers, their 10 newest orders, the partner of each',
    query: `query Q4 { customers(first: 20) { nodes {
      id associationType
      orders(first: 10) { nodes { id status createdAt partner { id companyName level } } }
    } } }`,
  },
}

export const operationNames = Object.keys(operations) as OperationName[]
