/** `interface Node`: every object that has an id of its own. */
import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Any object with a globally unique id; its prefix tells the type (`cus_…`, `ord_…`).' })
export abstract class Node {
  @Field(() => ID, { description: 'Globally unique; give it to `node(id:)`.' })
  id!: string
}
