import type { Parameter, Parameters } from './parameters'

/** By name, as rules and amounts ask for them. Apart from the schemas, which the phone does without. */
export const valuesOf = (parameters: readonly Parameter[]): Parameters => Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
