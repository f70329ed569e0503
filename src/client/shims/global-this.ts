/** The global object where the runtime has no `globalThis` (WeChat's older base libraries); a stand-in is enough for our libraries. */
const found = typeof global === 'object' ? global : {}
export { found as globalThis }
