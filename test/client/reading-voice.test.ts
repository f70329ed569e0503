import { ReadingVoice } from '@/client/reading-voice'

const sentences = [
  { block: 0, text: '先看精神。' },
  { block: 0, text: '再看度数。' },
  { block: 2, text: '多喝水。' },
]

/** A voice whose sentences end when the test says so. */
function start() {
  const said: string[] = []
  let end: () => void = () => undefined
  let hushed = 0
  const reading = new ReadingVoice(sentences, {
    say(text, onEnd) {
      said.push(text)
      end = onEnd
    },
    hush: () => void hushed++,
  })
  const states: string[] = []
  reading.subscribe(() => states.push(`${reading.get().state} ${reading.get().block ?? '-'}`))
  return { reading, said, states, endNow: () => end(), ending: () => end, hushes: () => hushed }
}

test('reads to the end, marks each block once, and is off again', () => {
  const { reading, said, states, endNow } = start()
  reading.read()
  endNow()
  endNow()
  endNow()
  expect(said).toEqual(sentences.map(({ text }) => text))
  expect(states).toEqual(['reading 0', 'reading 2', 'off -'])
})

test('a pause goes on with the sentence it broke off; its late end moves nothing on', () => {
  const { reading, said, endNow, ending } = start()
  reading.read()
  endNow()
  const late = ending()
  reading.pause()
  expect(reading.get()).toEqual({ state: 'paused', block: 0 })
  late()
  expect(said).toEqual(['先看精神。', '再看度数。'])
  reading.read()
  expect(said).toEqual(['先看精神。', '再看度数。', '再看度数。'])
})

test('stopping falls silent and begins anew the next time; a second tap on read changes nothing', () => {
  const { reading, said, endNow, hushes } = start()
  reading.read()
  reading.read()
  endNow()
  reading.stop()
  expect(hushes()).toBe(1)
  expect(reading.get().state).toBe('off')
  reading.read()
  expect(said).toEqual(['先看精神。', '再看度数。', '先看精神。'])
})
