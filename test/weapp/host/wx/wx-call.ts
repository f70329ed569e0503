import { invoke } from '../invoke'
import { copyInto } from '../realm'
import type { Runtime } from '../runtime'

export type WxOptions = Record<string, unknown>

export interface WxCall {
  name: string
  options: WxOptions
}

/** What a wx function answers in `fail`: `errMsg` is the function's name, `:fail` and the message. */
export class WxFailure extends Error {
  constructor(
    message: string,
    readonly errCode?: number,
  ) {
    super(message)
  }
}

/** Makes wx functions in WeChat's two styles: `success`/`fail`/`complete` callbacks, or a promise when none is given. */
export class WxCalls {
  /** Every asynchronous call the program made, oldest first. */
  readonly list: WxCall[] = []

  constructor(private readonly runtime: Pick<Runtime, 'logic' | 'clock' | 'problems'>) {}

  /** `run` does the work; what it returns is merged into the answer, what it throws becomes the failure. */
  make(name: string, run: (options: WxOptions) => unknown): (options?: WxOptions) => unknown {
    return (options = {}) => {
      this.list.push({ name, options })
      const work = this.runtime.clock.track(`wx.${name}`, Promise.resolve().then(() => run(options)))
      if (!('success' in options || 'fail' in options || 'complete' in options)) return this.promised(name, work)
      work.then(
        (value) => this.answer(name, options, 'success', this.result(name, value)),
        (error: unknown) => this.answer(name, options, 'fail', this.failure(name, error)),
      )
      return undefined
    }
  }

  /** Calls of one function, for example every toast that was shown. */
  of(name: string): WxOptions[] {
    return this.list.filter((call) => call.name === name).map((call) => call.options)
  }

  private promised(name: string, work: Promise<unknown>): Promise<unknown> {
    return this.runtime.logic.promise((resolve, reject) => {
      work.then(
        (value) => resolve(this.result(name, value)),
        (error: unknown) => reject(this.failure(name, error)),
      )
    })
  }

  private answer(name: string, options: WxOptions, outcome: 'success' | 'fail', answer: unknown): void {
    for (const callback of [options[outcome], options.complete]) {
      try {
        invoke(callback, undefined, answer)
      } catch (error) {
        this.runtime.problems.add(`wx.${name} ${outcome}`, error)
      }
    }
  }

  private result(name: string, value: unknown): unknown {
    return copyInto(this.runtime.logic, { errMsg: `${name}:ok`, ...Object(value) })
  }

  private failure(name: string, error: unknown): unknown {
    const { message, errCode } = error as WxFailure
    return copyInto(this.runtime.logic, { errMsg: `${name}:fail ${message}`, errCode })
  }
}
