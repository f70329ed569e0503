/** One line of JSON for one thing that happened, found again by its request id. Never personal data: no input, no openid, no answer. */
interface LogLine {
  event: 'call' | 'refused' | 'failed' | 'job'
  requestId: string
  [field: string]: string | number | boolean | readonly string[] | undefined
}

export const log = (line: LogLine) => console.log(JSON.stringify(line))
