"""Makes a large course out of the small one of the tests, for measuring: its items over and over, in 280 files.

    python3 src/bench/grow.py FOLDER [ITEMS]      8,000 items if nothing is said
"""

import json
import pathlib
import random
import shutil
import sys

FILES = 280

small = pathlib.Path(__file__).resolve().parents[2] / "src/test/resources/course"
large = pathlib.Path(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
chance = random.Random(1)

shutil.copytree(small / "articles", large / "articles")
items = [item for file in sorted(small.rglob("questions/**/*.json")) for item in json.loads(file.read_text("utf-8"))["items"]]
seen = set()
for number in range(FILES):
    year = 1866 + number * 160 // FILES
    article = f"{year}-{1 + number % 12:02}-{1 + number % 28:02}-source-{number}-some-article"
    own = []
    for i in range(number * count // FILES, (number + 1) * count // FILES):
        item = json.loads(json.dumps(items[i % len(items)]))
        model, fact = item["id"].split("/", 1)
        name = f"{model}/{article}#{fact.split('#')[-1].replace('/', '-')}-{i // len(items)}"
        item["id"] = name if name not in seen else f"{name}-{i}"
        seen.add(item["id"])
        item["people"] = [chance.choice([one, f"person-{chance.randrange(300)}"]) for one in item.get("people", [])]
        own.append(item)
    folder = large / "questions" / str(year)
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps({"format": "hanmi-questions/1", "article": article, "items": own}, ensure_ascii=False, indent=2)
    (folder / f"{article}.json").write_text(text + "\n", "utf-8")
