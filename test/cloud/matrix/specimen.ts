/** What is said of one action, so that the matrix can ask it in every role and relation. */
import type { AnyProcedure, inferProcedureInput } from '@trpc/server'
import type { ErrorCode } from '../../../src/domain/errors'
import type { AppRouter } from '../../../cloudfunctions/api/router'
import type { Scene, Subject } from './scene'

type Tree = AppRouter['_def']['record']
type PathsOf<Node> = { [K in keyof Node & string]: Node[K] extends AnyProcedure ? K : `${K}.${PathsOf<Node[K]>}` }[keyof Node & string]
type At<Node, Path extends string> = Path extends `${infer Head}.${infer Rest}` ? (Head extends keyof Node ? At<Node[Head], Rest> : never) : Path extends keyof Node ? Node[Path] : never

/** Every action there is: `account.signIn.start`. */
export type ActionPath = PathsOf<Tree>
type InputOf<Path extends ActionPath> = At<Tree, Path> extends infer Action extends AnyProcedure ? inferProcedureInput<Action> : never

interface Common {
  /** False for a write that, allowed, still has nothing to write: it only makes sure. */
  writes?: false
  /** Collections that are written even when the action is refused: it counts tries, or writes down who asked. */
  alwaysWrites?: readonly string[]
  /** Whom the answer names though the scope does not reach their records, with the reason in a comment. */
  tellsOf?: readonly Relation[]
}

/** An action that names nobody's record: whose it gives is the caller's own, or everybody's. */
export interface PlainSpecimen<Input> extends Common {
  plain(scene: Scene): Input
}

/** An action that names a record. `about` makes that record of this subject, ready to be asked for by the scene's caller, and gives the input. */
export interface RecordSpecimen<Input> extends Common {
  about(of: Subject, scene: Scene): Input
  /** How it refuses a record out of reach: the codes it may answer, or an answer that changed and told nothing. */
  refusedAs: ReadonlyArray<ErrorCode | 'nothing done'>
  /** Relations in which the rule is stricter or wider than the table's scope, each with its reason in a comment. */
  but?: Partial<Record<Relation, 'allowed' | 'refused'>>
}

export type Specimen<Input = unknown> = PlainSpecimen<Input> | RecordSpecimen<Input>

/** One specimen for each action below `Prefix`: an action without one does not compile. */
export type SpecimensOf<Prefix extends string> = { [Path in Extract<ActionPath, `${Prefix}.${string}`>]: Specimen<InputOf<Path>> }

/** Whose record it is, as seen by who asks. `below` is a place below the caller's own. */
export const relations = ['self', 'ownFamily', 'ownPlace', 'below', 'siblingPlace', 'parentPlace'] as const
export type Relation = (typeof relations)[number]
