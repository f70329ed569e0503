import http from 'node:http'
import type { CloudDoor } from '../host/options'

/** `wx.cloud.callFunction` for one person of the local cloud at `url`. (node:http, because jsdom's world has no fetch.) */
export function localCloudDoor(url: string, openid: string): CloudDoor {
  return async (name, data) => {
    const reply = JSON.parse(await post(`${url}/__local/wx/functions/${encodeURIComponent(name)}`, JSON.stringify(data), openid)) as { result?: unknown; errMsg?: string }
    if (reply.errMsg !== undefined) throw new Error(reply.errMsg.replace(/^cloud\.callFunction:fail /, ''))
    return reply.result
  }
}

function post(url: string, body: string, openid: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', headers: { 'content-type': 'application/json', 'x-wx-openid': openid } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve(text)).on('error', reject)
    })
    request.on('error', reject).end(body)
  })
}
