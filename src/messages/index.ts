/** Messages to people: posted inside a transaction and delivered by a job, or sent at once. */
export { deliverMessages, mostAttempts } from './deliverMessages'
export { fileOutbox, outboxFile } from './fileOutbox'
export { linksInto } from './links'
export { OutgoingMessageEntity } from './outgoingMessage.entity'
export { post } from './post'
export { type Channel, type Message, type Sender, Undeliverable } from './sender'
export { smtpSender, type SmtpOptions } from './smtpSender'
