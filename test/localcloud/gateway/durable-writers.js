/** A process of its own in which eight writers add documents through the unmodified SDK as fast as they are answered; says each id once it is answered. */
const cloudbase = require('@cloudbase/node-sdk')

const round = process.argv[2]
const db = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database()

async function add(id, n) {
  if (n % 5 !== 4) return db.collection('kept').add({ _id: id, text: 'x'.repeat(200) })
  // A pair in one transaction: both or none.
  return db.runTransaction(async (t) => {
    await t.collection('kept').add({ _id: id, pair: `${id}-twin` })
    await t.collection('kept').add({ _id: `${id}-twin`, pair: id })
  })
}

async function write(writer) {
  for (let n = 0; ; n++) {
    const id = `${round}-${writer}-${n}`
    await add(id, n)
    process.stdout.write(`${id}\n`)
  }
}

// The first call that fails is the one that was under way when the cloud was killed.
Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(write)).catch(() => process.exit(0))
