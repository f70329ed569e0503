/**
 * The consent texts, in the words that people read. Told in full: who handles it, for what and how, what kinds and how long, one's rights and how to use them
 * (PIPL 个人信息保护法 art. 17), why it is needed and what it does to one (art. 30), to whom it is given (art. 23); for a child the six things of
 * 儿童个人信息网络保护规定 art. 10, and that one may refuse (art. 9). A changed text is a new version, and is asked anew.
 */
import type { ConsentKind } from './consent-kinds'
import { consentSpecifics } from './consent-specifics'
import type { ConsentText } from './contract/consent'

/** Said of the handler in every text; the numbers are samples until the association names its own. */
const handler = '湖南省计划生育协会（示例）。服务电话 0731-8000 1200（示例），个人信息保护负责人邮箱 privacy@example.org（示例）。'
const rights = '您可以随时查看、更正、下载、删除，也可以收回同意。都在“我的 › 我的资料归我管”里，不用说明理由。收回以前已经办好的事，不受影响。'
const keeping = '存在中国境内的服务器上，传送和存放都加密。工作人员查看每一次都留下姓名、时间和原因，您在“谁看过我的资料”里能看到。'
const complaint = '觉得不妥，打服务电话或写信给负责人，3 天内有人回您；也可以向网信部门投诉举报，电话 12377。'

const childWord = '孩子'

/** The newest text of a kind. `name` is how the child is called; without it the text speaks of 孩子. */
export function consentText(kind: ConsentKind, name: string = childWord): ConsentText {
  const { version, versionWords, title, record, use, seen, kept, refusal, why, shared, withdrawMeans, agreeWords, withdrawHow = '我的 › 我同意过什么，点一下就停' } = consentSpecifics[kind](name)
  return {
    kind,
    version,
    versionWords,
    title,
    facts: [
      { title: '记什么', text: record },
      { title: '做什么用', text: use },
      { title: '谁能看', text: seen },
      { title: '记多久', text: kept },
      { title: '怎么收回', text: withdrawHow },
      { title: '不同意会怎样', text: refusal },
    ],
    full: [
      { title: '谁在处理', text: handler },
      { title: '目的、方式和范围', text: `${use}。只记这些：${record}。${why}` },
      { title: '存在哪里、存多久、到期怎么办', text: `${keeping}${kept}。到期就删除或抹去身份。` },
      { title: '怎样保护', text: '号码和证件加密保存，平时只显示几位。离开岗位的人立即看不到。每年检查一次安全。' },
      { title: '给不给别人', text: shared },
      { title: '不同意会怎样', text: `${refusal}。` },
      { title: '您的权利和办法', text: rights },
      { title: '收回同意以后', text: withdrawMeans },
      { title: '投诉举报', text: complaint },
    ],
    agreeWords,
    refuseWords: '不同意，先看看别的',
    withdrawMeans,
  }
}

export const newestVersion = (kind: ConsentKind): number => consentSpecifics[kind](childWord).version
