import type { Clock } from './clock'
import type { Definitions } from './definitions'
import type { Problems } from './problems'
import type { AppConfig, Program } from './program'
import type { Realm } from './realm'
import type { Template } from './wcc-tree'

/** What every part of a running program shares. */
export interface Runtime {
  program: Program
  config: AppConfig
  logic: Realm
  view: Realm
  clock: Clock
  problems: Problems
  definitions: Definitions
  templateOf(path: string): Template
  document: Document
  /** Width of the screen in CSS pixels: 750 rpx. */
  width: number
}
