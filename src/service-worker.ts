/// <reference lib="webworker" />
/**
 * In a browser, behind all pages: keeps the program on the device, so that it opens without network. Of what the cloud answers it keeps nothing, and calls of
 * the cloud do not pass through it: what may be shown of older answers is `src/client`'s to say.
 */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope

/** Every file of this build, put in by the build (config/index.ts). */
const files = self.__WB_MANIFEST
/** The file that starts the program; the build names it after its content, so the name stands for the version. */
const starts = files.map((file) => /js\/app\.\w+\.js$/.exec(typeof file === 'string' ? file : file.url)?.[0]).find(Boolean) ?? ''
const index = 'index.html'
/** So long a weak network may take for the first page before the kept one is shown, seconds. */
const patienceSeconds = 4

const scope = new URL('./', self.location.href).pathname
const lastPage = `last-page:${scope}`
const isPage = ({ url }: { url: URL }) => url.origin === self.location.origin && (url.pathname === scope || url.pathname === scope + index)

/**
 * The one HTML page: the network's, so that a new version starts with the next visit; else the last one that came, as far as it is of this version (a host may
 * hand in who signs in, as the local cloud does); else the one of this build.
 */
const page = new NetworkFirst({
  cacheName: lastPage,
  networkTimeoutSeconds: patienceSeconds,
  plugins: [
    {
      cacheKeyWillBeUsed: () => Promise.resolve(index),
      cacheWillUpdate: async ({ response }) => (response.ok && (await response.clone().text()).includes(starts) ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse ?? (await matchPrecache(index)),
    },
  ],
})

// Before the files: the page is one of them, and is not to be answered from there while there is a network.
registerRoute(isPage, page)
precacheAndRoute(files, { directoryIndex: '', cleanURLs: false })
cleanupOutdatedCaches()

self.addEventListener('activate', (event) => event.waitUntil(caches.delete(lastPage)))

// A new version waits until the pages that are open agree (src/client/app-update.h5.ts).
self.addEventListener('message', ({ data, ports }: ExtendableMessageEvent) => {
  if (data?.type === 'VERSION') ports[0]?.postMessage(starts)
  else if (data?.type === 'SKIP_WAITING') void self.skipWaiting()
})
