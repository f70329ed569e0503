import type { Sentence } from '@/domain/learn/sentences'

/** Something that speaks: a browser's voice. */
export interface Voice {
  /** Says one sentence, then tells. */
  say(text: string, onEnd: () => void): void
  /** Falls silent at once. */
  hush(): void
}

export interface ReadingAloud {
  state: 'off' | 'reading' | 'paused'
  /** The block that is being read. */
  block: number | undefined
}

const off: ReadingAloud = { state: 'off', block: undefined }

/**
 * Reads sentence by sentence. A pause falls silent and goes on with the sentence it broke off: voices of phones cannot be trusted to hold their breath.
 */
export class ReadingVoice {
  private now: ReadingAloud = off
  private at = 0
  /** Counts what was begun: the end of a sentence that was broken off moves nothing on. */
  private turn = 0
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly voice: Voice,
  ) {}

  readonly get = (): ReadingAloud => this.now

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** From the beginning, or from where it paused. */
  read(): void {
    if (this.now.state === 'reading') return
    this.say()
  }

  pause(): void {
    if (this.now.state !== 'reading') return
    this.silence()
    this.tell({ ...this.now, state: 'paused' })
  }

  stop(): void {
    this.silence()
    this.at = 0
    this.tell(off)
  }

  private say(): void {
    const sentence = this.sentences[this.at]
    if (!sentence) return this.stop()
    this.tell({ state: 'reading', block: sentence.block })
    const turn = ++this.turn
    this.voice.say(sentence.text, () => {
      if (turn !== this.turn) return
      this.at += 1
      this.say()
    })
  }

  private silence(): void {
    this.turn += 1
    this.voice.hush()
  }

  private tell(next: ReadingAloud): void {
    if (next.state === this.now.state && next.block === this.now.block) return
    this.now = next
    for (const listener of [...this.listeners]) listener()
  }
}
