/** Bodies that sign texts as authors. */
const body =
  /^(?:(?:the )?(?:\p{Lu}[\p{L}'’-]+ ){0,4})?(?:Institute|Office|Ministry|Department|Cent(?:re|er)|Committee|Commission|Academy|School|Bureau|Council|Research Group|Task Force|Secretariat|Project Team)\b[^:：]{0,80}$/u
const bodyChinese =
  /^[\p{Script=Han}]{2,20}(?:研究院|研究所|研究中心|办公室|辦公室|委员会|委員會|课题组|課題組|编辑部|編輯部|大学|大學|学院|學院)$/u

/** Pinyin family names, the hundred most frequent; a byline of two words beginning with one is a person. */
const familyNames = new Set(
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yan Xue Yin Lei Long Tao Hao Kong Mao Gu Gong Shao Wan Qian Dai Mo Xiang Chang Qi'.split(
    ' '
  )
)
const syllables =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,3}$/
const nameChinese = /^[\p{Script=Han}]{2,4}$/u

/** The author in front of a title, and where the title begins; `start` 0 if there is none. */
export function authorName(line: string): {readonly author?: string; readonly start: number} {
  const match = /^([^:：]{2,100})[:：]\s*(?=\S)/u.exec(line)
  const author = match?.[1]?.trim()
  if (!match || !author || line.length - match[0].length < 8 || !isAuthor(author)) return {start: 0}
  return {author, start: match[0].length}
}

/** Whether a line names people or bodies, and nothing else. */
export function isAuthor(text: string): boolean {
  return (
    body.test(text) ||
    bodyChinese.test(text) ||
    isPinyinName(text) ||
    (nameChinese.test(text) &&
      /^[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任沈姚卢盧]/u.test(
        text
      ))
  )
}

function isPinyinName(text: string): boolean {
  const [family = '', given = '', ...rest] = text.split(' ')
  return (
    rest.length === 0 &&
    familyNames.has(family) &&
    /^\p{Lu}/u.test(given) &&
    syllables.test(given.toLowerCase())
  )
}
