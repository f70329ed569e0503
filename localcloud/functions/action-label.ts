const longestLabel = 200

/** What an event asks for, in the words of the cost table: its router paths joined by '+', else the function's name. */
export function actionLabel(functionName: string, event: unknown): string {
  const calls = typeof event === 'object' && event !== null && 'calls' in event ? event.calls : undefined
  if (!Array.isArray(calls)) return functionName
  const paths = calls.map((call: unknown) => (typeof call === 'object' && call !== null && 'path' in call ? call.path : undefined))
  const label = paths.filter((path) => typeof path === 'string').join('+')
  return label === '' ? functionName : label.slice(0, longestLabel)
}
