/** A customer looks at its partner: nothing but what the partner shows its customers. */
import { Ctx, Query, Resolver } from 'type-graphql'
import { systemViewer } from '../../access/viewer'
import type { Context } from '../../context'
import { CustomerEntity } from '../customers'
import { type ContactDetails, PartnerEntity } from '../partners'
import { MyPartner } from './myPartner.type'

const masked = (secret: object | null): string | null => secret && String(secret)

/** Whom the partner named; before that its account, masked as personal data is that nobody published (R-ORG-8, R-MASK-1). */
const contactsOf = ({ customerContacts, companyName, mobilePhone, email }: PartnerEntity): readonly ContactDetails[] =>
  customerContacts.length ? customerContacts : [{ name: companyName, mobilePhone: masked(mobilePhone), email: masked(email) }]

@Resolver()
export class MyPartnerResolver {
  @Query(() => MyPartner, {
    nullable: true,
    description: 'The partner of the customer that signed in (S1-43); null without one, and for everybody else.',
  })
  async myPartner(@Ctx() { db, viewer }: Context): Promise<MyPartner | null> {
    const customer = await db.one(CustomerEntity, viewer.customerId, ['partnerId', 'associationType', 'associatedAt'])
    // A customer sees no partner accounts: these few columns of the one that is its own are all there is.
    const partners = db.as(systemViewer('the partner of a customer'))
    const partner = await partners.one(PartnerEntity, customer?.partnerId, ['companyName', 'customerContacts', 'mobilePhone', 'email'])
    if (!customer || !partner) return null
    const { associationType, associatedAt } = customer
    return { companyName: partner.companyName, associationType, associatedAt, contacts: contactsOf(partner) }
  }
}
