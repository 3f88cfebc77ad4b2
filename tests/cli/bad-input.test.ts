import {spawn} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {briefmill, finished, start, workshop} from './run.ts'

const text =
  'Paying for drains\n\nRain that falls on a sealed city runs off within minutes, and the pipes below the street were laid for gentler weather than the city now has to bear each summer.\n'

/** A folder with `sources/<batch>/` and the given files. */
function sources(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = workshop()
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, 'sources', file)
    mkdirSync(path.dirname(place), {recursive: true})
    writeFileSync(place, content)
  }
  return folder
}

describe('bad input is an error with exit code 1 that says what and where', () => {
  it('a missing batch, and the batches there are', async () => {
    const {code, err} = await briefmill(sources({'rain/a.txt': text}), ['build', 'rian'])
    expect(code).toBe(1)
    expect(err).toContain('sources/rian')
    expect(err).toMatch(/rain/)
  })

  it('a folder that is no batch among the sources but lies here', async () => {
    const folder = sources({'rain/a.txt': text, '../rian/a.txt': text})
    const {code, err} = await briefmill(folder, ['build', 'rian'])
    expect(code).toBe(1)
    expect(err).toMatch(/sources\/rian: .*\n.*`\.\/rian`/)
  })

  it('no sources folder, and what to do', async () => {
    const folder = workshop()
    mkdirSync(path.join(folder, 'rain'))
    for (const args of [['build'], ['check', 'wind']]) {
      const {code, err} = await briefmill(folder, args)
      expect(code).toBe(1)
      expect(err).toMatch(/sources: .*does not exist.*\n.*`briefmill new NAME`.*`\.\/FOLDER`/)
    }
    expect((await briefmill(folder, ['build', 'rain'])).err).toContain('`./rain`')
  })

  it('a malformed batch.yaml', async () => {
    const {code, err} = await briefmill(
      sources({'rain/a.txt': text, 'rain/batch.yaml': 'title: [a\nthemes: x\n'}),
      ['build']
    )
    expect(code).toBe(1)
    expect(err).toMatch(/sources\/rain\/batch\.yaml:\d+:\d+/)
  })

  it('an unknown key in batch.yaml, with the key that was probably meant', async () => {
    const {code, err} = await briefmill(
      sources({'rain/a.txt': text, 'rain/batch.yaml': 'title: Rain\nthemse: []\n'}),
      ['build']
    )
    expect(code).toBe(1)
    expect(err).toMatch(/sources\/rain\/batch\.yaml:2:1/)
    expect(err).toContain('themes')
  })

  it('all problems at once: a source that is not there, one outside the folder, two with one output name', async () => {
    const folder = sources({
      'rain/a.txt': text,
      'rain/a.md': text,
      'other.txt': text,
      'rain/batch.yaml': 'sources:\n  - file: gone.txt\n  - file: ../other.txt\n'
    })
    const {code, err} = await briefmill(folder, ['build', 'rain'])
    expect(code).toBe(1)
    expect(err).toMatch(/batch\.yaml:2:\d+.*gone\.txt/)
    expect(err).toMatch(/batch\.yaml:3:\d+.*\.\.\/other\.txt/)
    expect(err).toMatch(/a\.(?:txt|md)/)
    expect(existsSync(path.join(folder, 'output', 'rain'))).toBe(false)
  })

  it('all problems of folder, files and templates at once, whatever the command', async () => {
    const folder = sources({
      'rain/a.txt': text,
      'rain/a.md': text,
      'rain/empty.txt': '',
      'rain/page.txt': '%PDF-1.7',
      'rain/skipped.txt': '',
      'rain/wide.txt': new Uint8Array([0x41, 0, 0x42, 0]),
      'rain/sub/b.txt': text,
      'rain/batch.yaml':
        'titel: Rain\ntemplates: [digest, raeder]\nsources:\n  - {file: sub/b.txt}\n  - {file: skipped.txt, skip: true}\n  - {file: wide.txt, encoding: utf-16le}\n'
    })
    symlinkSync('nowhere.txt', path.join(folder, 'sources/rain/link.txt'))
    const expected = [/batch\.yaml:1:1.*titel/, /batch\.yaml:4:\d+.*sub\/b\.txt/, /link\.txt.*link/]
    expected.push(/a\.txt.*second source/, /empty\.txt.*empty/, /page\.txt.*PDF/)
    for (const args of [['build'], ['check'], ['clean', 'sources/rain'], ['explain', 'sources/rain/a.txt']]) {
      const {code, err} = await briefmill(folder, args)
      expect(code).toBe(1)
      for (const pattern of expected) expect(err).toMatch(pattern)
      expect(err).not.toMatch(/skipped|wide\.txt/)
      if (args[0] === 'build' || args[0] === 'check') expect(err).toMatch(/raeder[\s\S]*`reader`/)
    }
  })

  it('an empty file and a binary one, both named', async () => {
    const folder = sources({
      'rain/a.txt': text,
      'rain/empty.txt': '',
      'rain/page.txt': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0, 1, 2, 255])
    })
    const {code, err} = await briefmill(folder, ['build'])
    expect(code).toBe(1)
    expect(err).toContain('sources/rain/empty.txt')
    expect(err).toMatch(/sources\/rain\/page\.txt.*PDF/)
  })

  it('a file or folder that is not there, and what was probably meant, whatever the command', async () => {
    const folder = sources({'rain/report.txt': text})
    for (const command of ['explain', 'clean']) {
      const wrong = ['sources/rain/reprot.txt', 'sources/rian', 'nowhere/a.txt', 'sources/rain/report.txt/']
      const {code, err} = await briefmill(folder, [command, ...wrong])
      expect(code).toBe(1)
      expect(err).toMatch(/reprot\.txt: .*expected a text[^\n]*\n.*did you mean `sources\/rain\/report\.txt`/)
      expect(err).toMatch(/rian: .*\n.*did you mean `sources\/rain`/)
      expect(err).toMatch(/nowhere\/a\.txt: .*no folder `nowhere`/)
      expect(err).toMatch(/report\.txt\/: .*behind a file/)
      expect(err).not.toContain('ENO')
    }
  })

  it('a sources folder without a batch', async () => {
    const folder = workshop()
    mkdirSync(path.join(folder, 'sources'))
    for (const command of ['build', 'check']) {
      const {code, err} = await briefmill(folder, [command])
      expect(code).toBe(1)
      expect(err).toMatch(/sources: .*without a batch[\s\S]*briefmill new/)
    }
  })

  it('a new batch where no folder can be made', async () => {
    const folder = sources({'rain/a.txt': text})
    const {code, err} = await briefmill(folder, ['new', 'wind', '--sources', 'sources/rain/a.txt'])
    expect(code).toBe(1)
    expect(err).toMatch(/a\.txt.*refusal to write[\s\S]*--sources/)
  })

  it('two batches of one name; one that is named twice is built once', async () => {
    const folder = sources({'rain/a.txt': text, 'more/Rain/a.txt': text})
    const {code, err} = await briefmill(folder, ['build', 'rain', 'sources/more/Rain'])
    expect(code).toBe(1)
    expect(err).toMatch(/sources\/more\/Rain: .*second batch.*`sources\/rain`/)
    const twice = await briefmill(folder, ['build', 'rain', './sources/rain/', '--format', 'html'])
    expect(twice.code).toBe(0)
    expect(twice.out.match(/^rain: /gm)).toHaveLength(1)
  })

  it('an output that would take the place of something else, here of the sources', async () => {
    const folder = sources({'rain/a.txt': text})
    const {code, err} = await briefmill(folder, ['build', '--format', 'html', '--out', 'sources'])
    expect(code).toBe(1)
    expect(err).toMatch(/sources\/rain: .*in the place of the output[\s\S]*--out/)
    expect(readFileSync(path.join(folder, 'sources/rain/a.txt'), 'utf8')).toBe(text)
    expect(readdirSync(path.join(folder, 'sources'))).toEqual(['rain'])
  })

  it('a file that cannot be read', async () => {
    const folder = sources({'rain/a.txt': text})
    symlinkSync('nowhere.txt', path.join(folder, 'sources/rain/b.txt'))
    const {code, err} = await briefmill(folder, ['build'])
    expect(code).toBe(1)
    expect(err).toContain('b.txt')
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a batch folder that may not be read; a folder inside that may not is left alone',
    async () => {
      const folder = sources({'rain/a.txt': text, 'rain/own/x.txt': text})
      chmodSync(path.join(folder, 'sources/rain/own'), 0)
      expect((await briefmill(folder, ['build', '--format', 'html'])).code).toBe(0)
      chmodSync(path.join(folder, 'sources/rain'), 0)
      const {code, err} = await briefmill(folder, ['check'])
      chmodSync(path.join(folder, 'sources/rain'), 0o755)
      expect(code).toBe(1)
      expect(err).toMatch(/sources\/rain: .*cannot be read/)
    }
  )

  it('a template that names a field that there is none of', async () => {
    const folder = sources({
      'rain/a.txt': text,
      'rain/batch.yaml': 'templates: [own]\n',
      'rain/own/template.yaml':
        'name: own\ndescription: A template of the batch\npage: A4\nlayout: page\nneeds: []\n',
      'rain/own/template.hbs': '<h1>{{batch.title}}</h1>\n<p>{{batch.subtitel}}</p>\n',
      'rain/own/style.css': 'h1 { font-weight: 700 }\n'
    })
    const {code, err} = await briefmill(folder, ['build', '--format', 'html'])
    expect(code).toBe(1)
    expect(err).toMatch(/own\/template\.hbs:2:\d+/)
    expect(err).toContain('subtitel')
  })

  it('an unknown template, and the one that was probably meant', async () => {
    const {code, err} = await briefmill(sources({'rain/a.txt': text}), ['build', '--template', 'digset'])
    expect(code).toBe(1)
    expect(err).toMatch(/error Unexpected template `digset` for --template\n.*`digest`/)
  })

  it('an unknown template in batch.yaml, with its place there', async () => {
    const folder = sources({
      'rain/a.txt': text,
      'rain/batch.yaml': 'title: Rain\ntemplates: [reader, digets]\n'
    })
    for (const command of ['build', 'check']) {
      const {code, err} = await briefmill(folder, [command])
      expect(code).toBe(1)
      expect(err).toMatch(/error sources\/rain\/batch\.yaml:2:21: Unexpected template `digets`\n.*`digest`/)
    }
  })

  it('a browser that is not there', async () => {
    const {code, err} = await briefmill(sources({'rain/a.txt': text}), [
      'build',
      '--browser',
      'no/such/chrome'
    ])
    expect(code).toBe(1)
    expect(err).toContain('no/such/chrome')
  })

  it('an output folder that cannot be written to', async () => {
    const folder = sources({'rain/a.txt': text})
    writeFileSync(path.join(folder, 'output'), 'a file stands in the way')
    const {code, err} = await briefmill(folder, ['build', '--format', 'html'])
    expect(code).toBe(1)
    expect(err).toMatch(/output.*refusal to write/)
  })

  it.skipIf(!existsSync('/proc/self'))(
    'an output folder where nothing can be made, here one of the system',
    async () => {
      const folder = sources({'rain/a.txt': text})
      for (const args of [
        ['build', '--format', 'html', '--out', '/proc/rain'],
        ['clean', 'sources/rain/a.txt', '--out', '/proc/rain']
      ]) {
        const {code, err} = await briefmill(folder, args)
        expect(code).toBe(1)
        expect(err).toMatch(/\/proc.*refusal to write/)
      }
    }
  )

  it('cleaned texts that would lie among the sources', async () => {
    const folder = sources({'rain/a.txt': text, 'notes.md': text})
    for (const args of [
      ['sources/rain', '--out', 'sources/rain/'],
      ['sources/notes.md', '--out', 'sources']
    ]) {
      const {code, err} = await briefmill(folder, ['clean', ...args])
      expect(code).toBe(1)
      expect(err).toMatch(/sources.*holds the source (?:a\.txt|notes\.md)[\s\S]*--out/)
    }
    expect(readdirSync(path.join(folder, 'sources/rain'))).toEqual(['a.txt'])
    expect(readFileSync(path.join(folder, 'sources/notes.md'), 'utf8')).toBe(text)
  })

  it('a file where the cleaned texts should go', async () => {
    const folder = sources({'rain/a.txt': text})
    const {code, err} = await briefmill(folder, [
      'clean',
      'sources/rain/a.txt',
      '--out',
      'sources/rain/a.txt'
    ])
    expect(code).toBe(1)
    expect(err).toMatch(/a\.txt.*refusal to write/)
    expect(readFileSync(path.join(folder, 'sources/rain/a.txt'), 'utf8')).toBe(text)
  })

  it('a template or a browser that fails in a later build leaves the last good output in place', async () => {
    const folder = sources({'rain/a.txt': text})
    const good = ['build', '--format', 'html', '--force']
    expect((await briefmill(folder, good)).code).toBe(0)
    const sums = () => readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')
    const before = sums()
    const fake = path.join(folder, 'chrome')
    writeFileSync(fake, '#!/bin/sh\nexit 3\n', {mode: 0o755})
    for (const args of [
      [...good, '--template', 'digset'],
      ['build', '--force', '--browser', fake]
    ]) {
      expect((await briefmill(folder, args)).code).toBe(1)
      expect(sums()).toBe(before)
      expect(readdirSync(path.join(folder, 'output'))).toEqual(['rain'])
    }
  })

  it('a source of a later build that fails leaves the last good output in place', async () => {
    const folder = sources({'rain/a.txt': text})
    expect((await briefmill(folder, ['build', '--format', 'html'])).code).toBe(0)
    const before = readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')
    writeFileSync(path.join(folder, 'sources/rain/b.txt'), '')
    const {code, out} = await briefmill(folder, ['build', '--format', 'html'])
    expect(code).toBe(1)
    expect(out).toBe('rain: failed, the last good output is left in place\n')
    expect(readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')).toBe(before)
    expect(readdirSync(path.join(folder, 'output'))).toEqual(['rain'])
  })

  it('the last good output is not spoken of where there is none', async () => {
    const {out} = await briefmill(sources({'rain/a.txt': ''}), ['build', '--format', 'html'])
    expect(out).toBe('rain: failed\n')
  })

  it.skipIf(process.platform === 'win32')(
    'a disk that takes no more in the middle of a build leaves the last good output in place',
    async () => {
      const folder = sources({'rain/a.txt': text})
      expect((await briefmill(folder, ['build', '--format', 'html'])).code).toBe(0)
      const before = readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')
      // The shell's limit on the size of a file acts like a full disk, also on root.
      const limited = `trap '' XFSZ; ulimit -f 20; exec "$0" "$@"`
      const args = [path.resolve('dist/cli.js'), 'build', '--format', 'html', '--force']
      const child = spawn('sh', ['-c', limited, process.execPath, ...args], {cwd: folder})
      const {code, out, err} = await finished(child)
      expect(code).toBe(1)
      expect(err).toMatch(/output\/rain: Unexpected refusal to write \(EFBIG\)/)
      expect(out).toContain('the last good output is left in place')
      expect(readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')).toBe(before)
      expect(readdirSync(path.join(folder, 'output'))).toEqual(['rain'])
    }
  )

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'an output folder that is closed to writing by now leaves the last good output in place',
    async () => {
      const folder = sources({'rain/a.txt': text})
      expect((await briefmill(folder, ['build', '--format', 'html'])).code).toBe(0)
      const before = readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')
      chmodSync(path.join(folder, 'output'), 0o555)
      const {code, err} = await briefmill(folder, ['build', '--format', 'html', '--force'])
      chmodSync(path.join(folder, 'output'), 0o755)
      expect(code).toBe(1)
      expect(err).toMatch(/output: Unexpected refusal to write \(EACCES\)/)
      expect(readFileSync(path.join(folder, 'output/rain/SHA256SUMS'), 'utf8')).toBe(before)
    }
  )

  it('a failing batch beside a good one: the good one is built with --keep-going', async () => {
    const folder = sources({'a-bad/a.txt': '', 'good/a.txt': text})
    const stopped = await briefmill(folder, ['build', '--format', 'html', '--jobs', '1'])
    expect([stopped.code, stopped.out]).toEqual([1, 'a-bad: failed\ngood: not built\n'])
    const {code} = await briefmill(folder, ['build', '--format', 'html', '--keep-going', '--jobs', '1'])
    expect(code).toBe(1)
    expect(readdirSync(path.join(folder, 'output'))).toEqual(['good'])
  })
})

describe('with --json a failure is told on standard output too', () => {
  it.each([
    [1, 'sources/nowhere', ['clean', 'sources/nowhere', '--out', 'out']],
    [1, 'sources/nowhere.txt', ['explain', 'sources/nowhere.txt']],
    [1, 'nowhere', ['build', '--sources', 'nowhere']],
    [1, 'sources', ['check', '--sources', 'sources/rain/a.txt']],
    [1, 'sources/rain', ['new', 'rain']],
    [2, undefined, ['clean', 'sources/rain/a.txt', 'sources/rain/b.txt']],
    [2, undefined, ['build', '--format', 'docx']],
    [2, undefined, ['biuld']],
    [2, undefined, []]
  ])('exit code %i, %s: %j', async (expected, file, args) => {
    const folder = sources({'rain/a.txt': text, 'rain/b.txt': text})
    const {code, out, err} = await briefmill(folder, [...args, '--json'])
    expect(code).toBe(expected)
    const {problems} = JSON.parse(out)
    expect(problems).toHaveLength(1)
    expect(problems[0].message).toMatch(/^\w.*\w.?$/)
    if (file !== undefined) expect(problems[0].file).toContain(file)
    if (args.length > 0) expect(err).toContain(problems[0].message)
  })

  it('help is no failure', async () => {
    expect((await briefmill(workshop(), ['--json', '--help'])).out).toMatch(/^Usage/)
  })
})

it('a reader that closes the pipe early is no failure', async () => {
  const folder = sources({'rain/a.txt': text.repeat(5000)})
  const child = start(folder, ['clean', 'sources/rain/a.txt'])
  child.stdout?.once('data', () => child.stdout?.destroy())
  const {code, err} = await finished(child)
  expect([code, err]).toEqual([0, ''])
})

describe('a text of 20 MB in one line', () => {
  const sentence =
    'Rain that falls on a sealed city runs off within minutes, and two )The pipes below carry it. '

  it('is cleaned within bounded memory', async () => {
    const folder = workshop()
    writeFileSync(path.join(folder, 'big.txt'), sentence.repeat(Math.ceil(20e6 / sentence.length)))
    const {code, err} = await briefmill(folder, ['clean', 'big.txt', '--out', 'out'], {
      node: ['--max-old-space-size=1024']
    })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['big.ledger.json', 'big.md'])
  }, 180_000)

  it('becomes a digest and a reader within bounded memory', async () => {
    const plain = sentence.replace(')The', 'the')
    const folder = sources({'big/big.txt': plain.repeat(Math.ceil(20e6 / plain.length))})
    const {code, err} = await briefmill(folder, ['build', '--format', 'html'], {
      node: ['--max-old-space-size=1024']
    })
    expect(err).toBe('big: 1 source\nbig: reader.html\nbig: digest.html\n')
    expect(code).toBe(0)
  }, 300_000)
})

describe('wrong usage is exit code 2', () => {
  it.each([[['biuld']], [['build', '--format', 'docx']], [['build', '--jobs', '0']], [['clean']], [['new']]])(
    '%j',
    async args => {
      const {code, err} = await briefmill(workshop(), args)
      expect(code).toBe(2)
      expect(err).toMatch(/error:/)
    }
  )

  it('help and version are no mistakes', async () => {
    expect((await briefmill(workshop(), ['--help'])).code).toBe(0)
    expect((await briefmill(workshop(), ['build', '--help'])).out).toContain('--keep-going')
    expect((await briefmill(workshop(), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
