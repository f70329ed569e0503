// Polyfills only for the browser: WeChat's base library brings its own, and what it lacks is in src/client/shims.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false }]],
}
