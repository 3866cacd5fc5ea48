import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inStyleOf } from '../../../src/model/text-style.ts';

describe('A text that takes the place of another', () => {
  it('has the line ends and the byte-order mark of that', () => {
    assert.equal(inStyleOf('a\nb\n', 'a\nc\n'), 'a\nc\n');
    assert.equal(inStyleOf('a\r\nb\r\n', 'a\nc\n'), 'a\r\nc\r\n');
    assert.equal(inStyleOf('\uFEFFa\r\n', 'b\nc\n'), '\uFEFFb\r\nc\r\n');
    assert.equal(inStyleOf('\uFEFFa', 'b\n'), '\uFEFFb\n');
  });

  it('keeps the ends of the lines that stay, where they are of both kinds', () => {
    assert.equal(inStyleOf('a\r\nb\nc\r\nd\n', 'a\nx\nc\nd\n'), 'a\r\nx\nc\r\nd\n');
    assert.equal(inStyleOf('a\r\nb\r\nc\n', 'a\nnew\nb\nc\n'), 'a\r\nnew\r\nb\r\nc\n');
    assert.equal(inStyleOf('a\r\nb\nc', 'a\nb\nc'), 'a\r\nb\nc');
  });
});
