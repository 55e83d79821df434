/** Association: events and periods; acting on behalf: rights, sessions and their history; agreements and what is recommended. */
import {
  code,
  createTable,
  flag,
  id,
  idOf,
  instant,
  longText,
  type MigrationInterface,
  type QueryRunner,
  text,
  version,
} from '../src/db/tables'

export class AssociationAndAuthorization1763600000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'on_behalf_authorization_event', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        from_state: code(),
        to_state: code(),
        reason: text(256, { nullable: true }),
        accepts_letter: flag(),
        member_id: idOf(),
        occurred_at: instant(),
      },
      indices: {
        ix_on_behalf_event_customer: ['customer_id', 'occurred_at', 'id'],
        ix_on_behalf_event_partner: ['partner_id', 'occurred_at', 'id'],
      },
    })
    await createTable(runner, 'on_behalf_right', {
      columns: {
        id: id(),
        partner_id: idOf(),
        master_id: idOf(),
        granted_at: instant(),
        granted_by_id: idOf(),
        revoked_at: instant({ nullable: true }),
        revoked_by_id: idOf({ nullable: true }),
      },
      indices: { ix_on_behalf_right_partner: ['partner_id', 'granted_at', 'id'] },
    })
    await createTable(runner, 'on_behalf_session', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        member_id: idOf(),
        purpose: code(),
        status: code(),
        started_at: instant(),
        expires_at: instant(),
        ended_at: instant({ nullable: true }),
        version: version(),
      },
      indices: {
        ix_on_behalf_session_partner: ['partner_id', 'started_at', 'id'],
        ix_on_behalf_session_customer: ['customer_id', 'started_at', 'id'],
        ix_on_behalf_session_status: ['status', 'expires_at', 'id'],
      },
    })
    await createTable(runner, 'agreement_version', {
      columns: {
        id: id(),
        association_type: code(),
        name: text(128),
        version: text(32),
        content: longText(),
        published_at: instant(),
      },
      uniques: { ux_agreement_version: ['association_type', 'version'] },
    })
    await createTable(runner, 'customer_agreement', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        agreement_version_id: idOf(),
        signed_at: instant(),
        signed_by_id: idOf(),
      },
      indices: { ix_customer_agreement_customer: ['customer_id', 'signed_at', 'id'] },
    })
    await createTable(runner, 'knowledge_recommendation', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        kind: code(),
        title: text(128),
        summary: text(512),
        industry: text(32, { nullable: true }),
        url: text(256),
        recommended_at: instant(),
      },
      indices: { ix_knowledge_recommendation_customer: ['customer_id', 'recommended_at', 'id'] },
    })
    await createTable(runner, 'association_event', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        customer_name: text(16, { nullable: true }),
        pending_customer_id: idOf({ nullable: true }),
        type: code(),
        status: code(),
        from_type: code({ nullable: true }),
        to_type: code({ nullable: true }),
        initiator: code(),
        reason: text(256, { nullable: true }),
        comment: text(256, { nullable: true }),
        created_at: instant(),
        requested_by_id: idOf(),
        handled_at: instant({ nullable: true }),
        handled_by_id: idOf({ nullable: true }),
        version: version(),
      },
      indices: {
        ix_association_event_partner: ['partner_id', 'created_at', 'id'],
        ix_association_event_customer: ['customer_id', 'created_at', 'id'],
      },
      uniques: { ux_association_event_pending: ['pending_customer_id'] },
    })
    await createTable(runner, 'customer_association', {
      columns: {
        id: id(),
        partner_id: idOf(),
        customer_id: idOf(),
        account_name: text(16),
        customer_name: text(16, { nullable: true }),
        running_customer_id: idOf({ nullable: true }),
        association_type: code(),
        started_at: instant(),
        ended_at: instant({ nullable: true }),
        version: version(),
      },
      indices: {
        ix_customer_association_partner: ['partner_id', 'started_at', 'id'],
        ix_customer_association_customer: ['customer_id', 'started_at', 'id'],
      },
      uniques: { ux_customer_association_running: ['running_customer_id'] },
    })
    // Customers that are already associated have a period that is running; names are kept as their masks.
    await runner.query(`INSERT INTO customer_association
      (id, partner_id, customer_id, account_name, customer_name, running_customer_id, association_type, started_at, ended_at, version)
      SELECT CONCAT('cas_', SUBSTR(id, 5)), partner_id, id, CONCAT(SUBSTR(account_name, 1, 1), '**'), CONCAT(SUBSTR(customer_name, 1, 1), '**'),
        id, association_type, associated_at, NULL, 1
      FROM customer WHERE partner_id IS NOT NULL`)
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['customer_association', 'association_event', 'knowledge_recommendation', 'customer_agreement', 'agreement_version']
    for (const table of [...tables, 'on_behalf_session', 'on_behalf_right', 'on_behalf_authorization_event']) await runner.dropTable(table)
  }
}
