import { invoke } from '../invoke'
import type { Runtime } from '../runtime'
import type { WxCalls } from './wx-call'

type Told = 'Play' | 'Pause' | 'Stop' | 'TimeUpdate' | 'Ended' | 'Error'

/** A sound that plays as fast as a test lets it. */
export class HostSound {
  playing = false
  destroyed = false
  private readonly listeners = new Map<string, unknown[]>()
  /** What the program holds. */
  readonly self: Record<string, unknown>

  constructor(
    private readonly runtime: Runtime,
    private readonly length: number,
  ) {
    const on = (name: Told) => (listener: unknown) => void this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
    this.self = {
      src: '',
      currentTime: 0,
      duration: 0,
      playbackRate: 1,
      ...Object.fromEntries((['Play', 'Pause', 'Stop', 'TimeUpdate', 'Ended', 'Error'] as const).map((name) => [`on${name}`, on(name)])),
      play: () => this.later(() => this.begin()),
      pause: () => this.later(() => this.halt('Pause')),
      stop: () => this.later(() => this.halt('Stop')),
      seek: (to: number) => this.later(() => this.at(to)),
      destroy: () => {
        this.playing = false
        this.destroyed = true
      },
    }
  }

  /** So many seconds of listening, at the speed that was chosen. */
  listen(seconds: number): void {
    if (this.playing) this.at(Number(this.self.currentTime) + seconds * Number(this.self.playbackRate))
  }

  fail(): void {
    this.playing = false
    this.tell('Error')
  }

  private begin(): void {
    if (String(this.self.src) === '') return this.fail()
    this.playing = true
    this.self.duration = this.length
    this.tell('Play')
  }

  private halt(how: 'Pause' | 'Stop'): void {
    if (!this.playing) return
    this.playing = false
    this.tell(how)
  }

  private at(to: number): void {
    this.self.currentTime = Math.min(to, this.length)
    this.tell('TimeUpdate')
    if (to < this.length) return
    this.playing = false
    this.self.currentTime = 0
    this.tell('Ended')
  }

  private later(job: () => void): void {
    this.runtime.clock.setTimeout(() => {
      if (!this.destroyed) job()
    })
  }

  private tell(what: Told): void {
    for (const listener of this.listeners.get(what) ?? []) invoke(listener, undefined)
  }
}

/** Every sound that the program opened, and what it asked of its films. */
export class Sounds {
  readonly list: HostSound[] = []
  readonly films: Array<{ id: string; asked: string }> = []

  api(runtime: Runtime, calls: WxCalls): Record<string, unknown> {
    const film = (id: string) => Object.fromEntries(['play', 'pause', 'stop', 'seek', 'playbackRate'].map((name) => [name, (value?: unknown) => void this.films.push({ id, asked: value === undefined ? name : `${name} ${String(value)}` })]))
    return {
      setInnerAudioOption: calls.make('setInnerAudioOption', () => undefined),
      createInnerAudioContext: () => {
        const sound = new HostSound(runtime, 60)
        this.list.push(sound)
        return sound.self
      },
      createVideoContext: (id: string) => film(id),
    }
  }
}
