import { messages } from '../../kernel/notify/collections'
import { messageIdOf } from '../../kernel/notify/notify'

const atOnce = 100

/** A message is known by its fact and whom it was told: it is told anew to the person, as it stood. */
export async function giveMessages(from: string, to: string): Promise<void> {
  for (;;) {
    const told = await messages.find({ where: { to: from }, limit: atOnce })
    if (told.length === 0) return
    for (const message of told) await messages.insertIfNew({ ...message, _id: messageIdOf(message._id.slice(0, -from.length - 1), to), to })
    await messages.removeWhere({ _id: { $in: told.map(({ _id }) => _id) } })
  }
}
