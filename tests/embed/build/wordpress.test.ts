import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fallbacks, widgetNames } from '@npq-widgets/embed/snippets';
import { asPhp, pluginManifest, translations } from '../../../packages/embed/build/wordpress.js';
import { filesBelow } from '../../support/files.js';

const FOLDER = 'packages/embed/wordpress';
const sources = filesBelow(FOLDER).map((file) => [file, readFileSync(file, 'utf8')] as const);
const php = sources.filter(([file]) => file.endsWith('.php'));

describe('the plug-in for WordPress', () => {
  it('knows every widget by its own sentence, room and attributes, and no attribute that runs or styles', () => {
    const { widgets, hub, courses } = pluginManifest('1.0.0');
    assert.deepEqual(Object.keys(widgets), [...widgetNames]);
    for (const name of widgetNames) {
      const about = widgets[name]!;
      assert.equal(about.sentence, fallbacks[name](undefined).sentence);
      assert.equal(about.sentenceParts.length, 2, name);
      assert.match(about.room, /^max\(/);
      assert.ok('course' in about.attributes);
      for (const attribute of ['accent', 'theme', 'style', 'required'])
        assert.ok(!(attribute in about.attributes));
    }
    assert.ok('action-url' in hub && courses.length > 9);
    assert.deepEqual(widgets['hours-planner']?.attributes['course-only'], {
      option: 'courseOnly',
      type: 'boolean',
    });
  });

  it('has plain words for all that a hub and a block can be given', () => {
    const [settings = '', editor = ''] = ['includes/settings-page.php', 'assets/editor.js'].map((file) =>
      readFileSync(`${FOLDER}/${file}`, 'utf8'),
    );
    const { hub, widgets } = pluginManifest('1.0.0');
    for (const name of Object.keys(hub))
      assert.match(settings, new RegExp(`^\\t\\t'${name}' +=> array`, 'm'));
    for (const { attributes } of Object.values(widgets))
      for (const { option } of Object.values(attributes))
        assert.match(editor, new RegExp(`^\\t\\t${option}: __\\(`, 'm'), option);
  });

  it('writes values as PHP reads them', () => {
    assert.equal(
      asPhp({ a: "it's \\", b: [true, 1] }),
      String.raw`array( 'a' => 'it\'s \\', 'b' => array( true, 1 ) )`,
    );
  });

  it('has its texts ready for translators, each once', () => {
    const texts = translations(php.map(([, text]) => text));
    assert.match(texts, /msgid "NPQ widgets"\n/);
    assert.equal(texts.split('msgid "NPQ widgets"\n').length, 2);
    assert.match(translations([`__( 'it\\'s "so"', 'npq-widgets' )`]), /msgid "it's \\"so\\""/);
  });

  it('lets no file be called by itself, and calls nobody', () => {
    for (const [file, text] of php) {
      assert.match(text, /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, file);
      assert.doesNotMatch(
        text,
        /wp_remote_|curl_|file_get_contents|\beval\b|unserialize|\$_(?:GET|POST|REQUEST)/,
        file,
      );
    }
  });

  it('escapes whatever it prints, and says so where a reader could doubt it', () => {
    const printed = php.flatMap(([file, text]) =>
      text
        .split('\n')
        .filter((line) => /\b(?:echo|print)\b/.test(line) && line.includes('$'))
        .filter((line) => !/esc_\w+|phpcs:ignore/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    assert.deepEqual(printed, []);
  });

  it('is indented by tabs, as WordPress writes PHP', () => {
    for (const [file, text] of php) assert.doesNotMatch(text, /^ {2,}\S/m, file);
  });
});
