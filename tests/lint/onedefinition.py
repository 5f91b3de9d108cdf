#!/usr/bin/env python3
"""onedefinition.py ROOT: two classes of one name in one namespace, defined in two files.

The linker takes one of them and says nothing; the program then runs the other's functions on it. What is in an
anonymous namespace or in a function belongs to its file alone and may be named as it likes.
"""
import pathlib
import re
import sys

COMMENTS_AND_TEXTS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:[^\n\\]|\\.)*',
    re.DOTALL | re.MULTILINE)
SCOPES = re.compile(r'[{};]')
NAMESPACE = re.compile(r'\b(?:inline\s+)?namespace\s*([\w:]*)\s*$')
CLASS = re.compile(
    r'\b(?<!enum )(?:class|struct|union)\s+(?:\[\[[^\]]*\]\]\s*)?(\w+)\s*(?:final\s*)?(?::[^:].*)?$', re.DOTALL)


def definitions(text):
    """Yields the full name and the line of each class that other files could define too."""
    bare = COMMENTS_AND_TEXTS.sub(lambda found: '\n' * found.group().count('\n'), text)
    scopes = []  # names of what is open; None: nothing in there is seen outside the file
    begin = 0
    for mark in SCOPES.finditer(bare):
        head, begin = bare[begin:mark.start()], mark.end()
        if mark.group() == ';':
            continue
        if mark.group() == '}':
            if scopes:
                scopes.pop()
            continue
        opened = None
        namespace, found = NAMESPACE.search(head), CLASS.search(head)
        if namespace:
            opened = namespace.group(1) or None
        elif 'extern' in head.split():
            opened = ''
        elif found:
            opened = found.group(1)
            if None not in scopes:
                name = '::'.join([scope for scope in scopes if scope] + [opened])
                yield name, bare.count('\n', 0, mark.start() - len(head) + found.start(1)) + 1
        scopes.append(opened)


def main(root):
    places = {}
    for room in ('app', 'core', 'portalserver'):
        for path in sorted((root / room).rglob('*')):
            if path.suffix in ('.h', '.cpp') and path.is_file():
                for name, line in definitions(path.read_text(encoding='utf-8')):
                    places.setdefault(name, {}).setdefault(path.relative_to(root), line)
    clashes = {name: files for name, files in places.items() if len(files) > 1}
    for name, files in sorted(clashes.items()):
        (first, _), *others = files.items()
        for file, line in others:
            print(f'{file}:{line}: {name} is defined in {first} too: rename one, or put it in an anonymous namespace')
    return 1 if clashes else 0


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1])))
