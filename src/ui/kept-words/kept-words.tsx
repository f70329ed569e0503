/** A title whose words are not torn at the end of a line, where that costs nothing: WeChat would pay for every word with two nodes. */
export function KeptWords({ text }: { text: string }) {
  return <>{text}</>
}
