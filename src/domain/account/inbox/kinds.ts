/** Kinds of messages, and the choices that a person has about them. */

/** A person may turn these off (想收到哪些); the rest always comes: it is about one's own case, file, family or post. */
export const topics = ['health', 'booking', 'notice', 'article'] as const
export type Topic = (typeof topics)[number]

/** The five tabs of the inbox. */
export const inboxFilters = ['all', 'todo', 'reminders', 'cases', 'notices'] as const
export type InboxFilter = (typeof inboxFilters)[number]

/** The three WeChat templates, by what they are for; their ids come from the environment. One prompt asks for at most three. */
export const templates = ['todo', 'reminder', 'progress'] as const
export type Template = (typeof templates)[number]

interface Kind {
  /** Null: always delivered. */
  topic: Topic | null
  tab: 'reminders' | 'cases' | 'notices'
  /** The WeChat template that carries it; null: never leaves the inbox. */
  template: Template | null
  /** Worth waking somebody for: sent in quiet hours too. */
  urgent?: true
  /** Never reaches whom it would hurt (docs/principles.md, 2): about raising children or a festival, who is to be spared; about a child's health, the bereaved. */
  hurts?: 'gentle' | 'bereaved'
}

const kinds = {
  /** 我的办件: how it goes and what is missing. */
  case: { topic: null, tab: 'cases', template: 'progress' },
  /** A place on a waiting list came free, or a booking changed: minutes count. */
  booking: { topic: 'booking', tab: 'reminders', template: 'todo', urgent: true },
  /** A booked visit comes near. */
  visit: { topic: 'booking', tab: 'reminders', template: 'reminder' },
  /** Vaccines and check-ups of a child. */
  childHealth: { topic: 'health', tab: 'reminders', template: 'reminder', hurts: 'bereaved' },
  /** Visits and screenings of one's own pregnancy, and the checks after a birth. A loss takes every one of them away. */
  pregnancy: { topic: 'health', tab: 'reminders', template: 'reminder' },
  /** One's own vaccines and check-ups. */
  health: { topic: 'health', tab: 'reminders', template: 'reminder' },
  parenting: { topic: 'article', tab: 'notices', template: null, hurts: 'gentle' },
  article: { topic: 'article', tab: 'notices', template: null },
  festival: { topic: 'notice', tab: 'notices', template: null, hurts: 'gentle' },
  notice: { topic: 'notice', tab: 'notices', template: null },
  /** 有人看过您的资料. */
  access: { topic: null, tab: 'notices', template: null },
  /** Who joined, left, or acts for whom. */
  family: { topic: null, tab: 'cases', template: 'todo' },
  membership: { topic: null, tab: 'cases', template: 'progress' },
  /** For staff: what came to a post. */
  work: { topic: null, tab: 'cases', template: 'todo' },
} as const satisfies Record<string, Kind>

export type MessageKind = keyof typeof kinds
export const messageKinds = Object.keys(kinds) as MessageKind[] // the table's own keys

/** What is said of a kind, with what it leaves out. */
export const kindOf = (kind: MessageKind): Kind => kinds[kind]

/** Which kinds a tab holds; undefined for the two that do not go by kind. */
export const kindsOfTab = (filter: InboxFilter): MessageKind[] | undefined =>
  filter === 'all' || filter === 'todo' ? undefined : messageKinds.filter((kind) => kinds[kind].tab === filter)

/** What a person who chose nothing gets: no recommendations of reading until they are asked for. */
export const initialTopics: Readonly<Record<Topic, boolean>> = { health: true, booking: true, notice: true, article: false }
