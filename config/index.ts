import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { InjectManifest } from 'workbox-webpack-plugin'
import { version } from '../package.json'
import development from './dev'
import production from './prod'
import { ShortNames } from './ui/short-names'

const root = path.resolve(__dirname, '..')
const shim = (name: string, member: string) => [path.join(root, 'src/client/shims', name), member]
/** Packages that ship newer JavaScript than an old phone's WeChat can read. */
const compile = { include: [(file: string) => file.includes('@tanstack')] }
/** Build-time settings of the client; always defined, because `process` does not exist in the mini program. */
const setting = (name: string) => JSON.stringify(process.env[name] ?? '')

// Two checkouts may share their modules, and with them the place where caches lie.
const cacheName = [process.env.NODE_ENV, process.env.TARO_ENV, process.env.GALLERY === '1' && 'gallery', path.basename(root)].filter(Boolean).join('-')
const pageConfigs = () =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.config\.ts$|tab-list\.ts$/.test(file))
    .map((file) => path.join(root, 'src', file))

export default defineConfig<'webpack5'>((merge, { mode }) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'xiangrikui',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 1, 750: 2 },
    sourceRoot: 'src',
    // TARO_OUT: beside the app's own build, such as one with the gallery (GALLERY=1).
    outputRoot: process.env.TARO_OUT ?? `dist/${process.env.TARO_ENV}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro reads these once, outside webpack's sight: a change in one of them makes the cache void.
    cache: { enable: true, name: cacheName, buildDependencies: { pages: pageConfigs() } },
    alias: {
      '@': path.join(root, 'src'),
      // Their modern builds hold #private fields: an iOS 14 phone cannot read them, and Taro's minifier for H5 breaks them.
      '@tanstack/react-query': path.join(root, 'node_modules/@tanstack/react-query/build/legacy/index.js'),
      '@tanstack/query-core': path.join(root, 'node_modules/@tanstack/query-core/build/legacy/index.js'),
    },
    plugins: [path.join(root, 'config/ui/aria-plugin.ts')],
    // Chinese stays Chinese: as escapes it would be twice as long.
    terser: { config: { output: { ascii_only: false } } },
    env: {
      TARO_APP_VERSION: JSON.stringify(version),
      TARO_APP_CLOUD_ENV: setting('TARO_APP_CLOUD_ENV'),
      TARO_APP_API_BASE: setting('TARO_APP_API_BASE'),
      TARO_APP_API_TOKEN: setting('TARO_APP_API_TOKEN'),
    },
    mini: {
      compile,
      optimizeMainPackage: { enable: true },
      // px stays px: text must not shrink on a phone of 320 px.
      postcss: { pxtransform: { enable: false }, url: { enable: true, config: { limit: 10 } } },
      // Every rule of a page outweighs the component it sits on, so the order of the files in a chunk decides nothing.
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain, webpack) {
        // Older base libraries know neither; react-query reads both when it loads.
        chain.plugin('shims').use(webpack.ProvidePlugin, [
          { AbortController: shim('abort-controller.ts', 'AbortController'), globalThis: shim('global-this.ts', 'globalThis') },
        ])
        // A watching build writes only what changed, and has no budget.
        if (mode !== 'development') chain.plugin('short-names').use(ShortNames)
      },
    },
    h5: {
      compile,
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false } },
      webpackChain(chain) {
        // Taro's own runtime is above webpack's rule of thumb; our budget is the mini program's.
        chain.performance.hints(false)
        // What several pages share is fetched once, not inside each page's chunk.
        const test = /[\\/]src[\\/](ui|client|domain|pages[\\/]parts)[\\/]/
        const shared = { name: 'shared', chunks: 'all', minChunks: 2, priority: 50, test, enforce: true }
        chain.merge({ optimization: { splitChunks: { cacheGroups: { shared } } } })
        // What opens without network (src/service-worker.ts). A watching build has no part of it.
        if (mode !== 'development') {
          chain.plugin('offline').use(InjectManifest, [
            { swSrc: path.join(root, 'src/service-worker.ts'), swDest: 'service-worker.js', exclude: [/\.(map|txt)$/], dontCacheBustURLsMatching: /\.[0-9a-f]{8}\.\w+$/ },
          ])
        }
      },
    },
  }
  return merge({}, base, mode === 'development' ? development : production)
})
