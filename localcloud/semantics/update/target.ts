import type { Row } from '../bson-type'
import { clone } from '../clone'
import { readAt, removeAt, writeAt } from './place'

/** One path of a document that is being changed. */
export class Target {
  constructor(
    readonly row: Row,
    readonly path: string,
    readonly now: Date,
  ) {
    this.parts = path.split('.')
  }

  private readonly parts: readonly string[]

  /** The field's own name, for messages. */
  get name(): string {
    return this.parts.at(-1) ?? this.path
  }

  get value(): unknown {
    return readAt(this.row, this.parts)
  }

  /** Stores a copy: one update value may go into many documents. */
  set(value: unknown): void {
    writeAt(this.row, this.parts, clone(value))
  }

  remove(): void {
    removeAt(this.row, this.parts)
  }
}

/** Changes one field; the argument is what the update gives for it. */
export type Change = (target: Target, argument: unknown) => void
