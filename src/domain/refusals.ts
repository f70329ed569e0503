/**
 * What a person reads when what they asked for is not there, or is not theirs to have: by what it was, what happened and what to do next. The one place for
 * these sentences; `errorSentences` holds what is said when nothing more precise is known.
 */
import { AppError } from './errors'

export const notFoundSentences = {
  article: '没有找到这篇文章，可能已经下架。别的文章都还在。',
  venue: '没有找到这个地方，可能已经搬走或不办了。请回“附近能帮忙的地方”再找一次。',
  topic: '没有找到这个专题，可能已经下架。别的文章都还在。',
  place: '没有找到这个地方，可能已经改名或撤并。请按名字再找一次。',
  placeChange: '没有找到这一项调整。请回到这个地方的页面再看。',
  /** Staff ask about somebody of their subtree. */
  person: '您管的地方没有这个人，可能已经搬走或注销了。请按姓名再找一次。',
  sealed: '这个人还没有填这一项。请当面或打电话问本人。',
  call: '这个电话不在您的名单里，可能已经转给别的同事。请刷新名单再看。',
  post: '没有找到这个岗位，可能已经离岗，或不归您管。请刷新名单再看。',
  ownPost: '这个岗位现在不能用，可能已经离岗、暂停或到期。请在“我的岗位”里看看。',
  postInvitation: '没有找到这个邀请，可能已经收回。请刷新名单再看。',
  handOver: '没有找到这次交接。请刷新名单再看。',
  assist: '没有找到这件协查，或不归您这里办。请刷新名单再看。',
  family: '没有找到这个家，您可能已经不在里面了。请回“我的家人”看看。',
  member: '家里没有这个人，可能已经退出，或资料删除了。请回“我的家人”看看。',
  child: '没有找到这份成长记录，可能已经删除了，或不归您看。请回“我的家人”看看。',
  growthShare: '没有找到这个链接，可能没有复制全。请家长再发一次。',
  pregnancy: '这份孕期记录已经按您的意思删掉了，没有再记。想重新记，请回“孕期”从头开始。',
  familyInvitation: '这张邀请卡打不开，链接可能不完整。请家人再发一张。',
  kin: '家里或村里没有找到这个人。请刷新后再选一次。',
  membership: '没有找到这份会员资料。请回“会员”看看现在办到哪一步。',
  application: '这份申请不在您这里，可能已经转到别的地方。请刷新名单再看。',
  card: '您还没有会员证。入会通过以后，这里就能出示。',
  volunteer: '没有找到这份志愿者资料。请刷新后再看。',
  mandate: '没有找到这份委托，可能已经结束。请回“代办”看看。',
  filing: '没有找到这件代办，可能已经办完或收回。请回“代办”看看。',
  record: '没有找到这份登记，可能已经有人认领。请联系您所在地的计生协。',
  session: '没有找到这台电脑的登录，可能已经退出了。请刷新后再看。',
  signInCode: '这个登录码不对，或不是我们的码。请在电脑上换一个再扫。',
  manuscript: '没有找到这篇稿子，可能不归您这里。请刷新稿件再看。',
  comment: '没有找到这条批注，可能已经处理了。请刷新稿子再看。',
  version: '没有找到这一版。请回到稿子再看。',
  report: '没有找到这条读者来信，可能已经处理了。请刷新再看。',
  self: '没有找到您的账号。请退出再登录一次。',
  bookSession: '没有找到这一场，可能已经撤下来了。请回“预约”看看别的场次。',
  programme: '没有找到这个项目，可能已经停办。请回“能享受什么”看看别的。',
  programmeChange: '没有找到这份改动，可能不归您这里办。请刷新名单再看。',
  supportCase: '没有找到这件申请，可能不是您的，或已经收回。请回“我的办件”看看。',
  project: '这一件没有在跟着看的项目，可能已经结束了。有话要说，打电话给村（社区）就行。',
  paper: '没有找到这份材料，可能已经删了。请重新拍一次。',
  reviewedCase: '没有找到这件申请，可能已经转到别处、收回了，或不归您这里办。请刷新名单再看。',
  announced: '没有找到这件公示，可能已经结束撤下了。请刷新公示再看，或打电话问当地计生协。',
  objection: '没有找到这条公示意见，可能公示已经结束，或不归您这里办。请刷新名单再看。',
  appeal: '没有找到这份复核，可能收回了，或不归您这里看。请刷新名单再看。',
  ownAppeal: '没有找到这份复核，可能不是您提的。请回“我的办件”看看。',
  payment: '没有找到这一批付款，可能不归您这里办。请刷新名单再看。',
  venuePlan: '没有找到这个地方，可能不归您管。请回“预约与场地”再选一次。',
  attendee: '名单里没有这一位，可能不是这一场的。请刷新名单再看。',
  referral: '没有找到这件转介，可能已经收回，或不归您看。请刷新再看。',
  consultNote: '没有找到这份小结，可能不是您写的，或不归您看。请回到名单再看。',
  booking: '没有找到这个预约，可能不是您约的。请回“我的预约”看看。',
} as const

export const notAllowedSentences = {
  /** Staff whose post does not reach so far. */
  placeOutside: '这个地方不归您这个岗位管，什么都没有变。请联系当地或上一级计生协；有别的岗位的话，换一个岗位再试。',
  role: '您现在的岗位办不了这一项，什么都没有变。有别的岗位的话，换一个岗位再试；或请上一级计生协办。',
  /** The person has WeChat and speaks for themselves. */
  selfConfirms: '这位有微信，要本人在手机上点头才算数。请对方打开小程序，在“代办”里确认。',
  /** Staff ask about somebody without WeChat who does not live where they work. */
  livesElsewhere: '您现在的岗位管不到这位住的地方，没有替对方办。请换一个岗位再试，或请那里的村（社区）专干来办。',
  mandatePostOver: '这份委托是您在那个岗位上接的，岗位现在离岗、暂停或到期了，没有替对方办。请现在的专干重新问过本人再办。',
  notInMandate: '对方没有请您代办这一项。请对方在“代办”里加上，再来办。',
  inWechatOnly: '电脑登录要在微信里确认。请用手机打开小程序再扫一次。',
  guardianOnly: '这一项要由家里的监护人来办。请他们在“我的家人”里办。',
  familyFull: '已经到上限了，没有加进去。先删掉用不着的，再试一次。',
  fileFull: '这份记录写满了，没有加进去。请在“记录”里下载留存后，告诉您所在地的计生协。',
  quotaFull: '这一类已经约到次数上限了，这次没有约上。先前约的哪一场来不了，取消后就能约这一场。',
  noPlaceYet: '还不知道您住在哪里，没法送到当地的计生协。请先在“我的”里选一下住的地方，再回来申请，填过的都还在。',
  applicantConsents: '这一项要本人先同意：请对方在“我的”里的“我同意过什么”点一下，再来替对方填。您填的都还在。',
  /** Staff at the door, of who has WeChat. */
  filesThemselves: '这位有微信，要本人自己申请，或在“代办”里请人来填。这里只替没有微信的人填。',
  recordGoes: '这位说过不要登记了，登记正在删除，没有替对方交。请当面再问一次。',
  signedTooLongAgo: '这一份签名放了一个月以上，没有交上去。请再上门看一遍，重新签一次。',
  ownNotice: '这是您自己的，或您替人填的申请，不用提意见。要改的话，请在“我的办件”里办。',
  paperFiled: '这份材料已经随申请交上去了，不能再改。要换的话，请另拍一份。',
  paperFull: '一份材料最多 20 页，这一页没有传上去。用不着的页可以先删。',
  ownInvitation: '这是您自己发的邀请卡，要家人来点。请在微信里把它发给家人。',
} as const

export const notFound = (what: keyof typeof notFoundSentences, why: string) => new AppError('NOT_FOUND', why, { sentence: notFoundSentences[what] })
export const notAllowed = (what: keyof typeof notAllowedSentences, why: string) => new AppError('NOT_ALLOWED', why, { sentence: notAllowedSentences[what] })
