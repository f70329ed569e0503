import type { Action } from './action'

/** A function called by a function: it knows the chain of sources, but no person (CloudBase passes no openid on). */
const invoke: Action = async ({ params, headers }, { runtime }) => {
  const event = params.optionalText('request_data') ?? '{}'
  const source = String(headers['x-tcb-source'] ?? 'scf')
  const { result, error } = await runtime.invoke(params.text('function_name'), event, { kind: 'function', source })
  if (error) throw error
  return { body: { data: { response_data: result } } }
}

export const functionActions: Record<string, Action> = { 'functions.invokeFunction': invoke }
