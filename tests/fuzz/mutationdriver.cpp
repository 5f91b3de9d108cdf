// Runs a fuzz target without a fuzzer: each seed as it is, then a fixed series of mutations of the
// seeds, so that a short run belongs to the ordinary tests whatever the compiler.
// Usage: fuzz_x <folder of seeds> <number of mutated inputs>
#include "tests/fuzz/fuzztarget.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <random>

namespace {

QList<QByteArray> readSeeds(const QString &folder)
{
    QList<QByteArray> seeds;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

void runTarget(const QByteArray &input)
{
    // Memory of exactly this size, so that a sanitizer sees a read past the end.
    const auto size = static_cast<size_t>(input.size());
    const auto copy = std::make_unique<uint8_t[]>(size);
    std::copy(input.begin(), input.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), size);
}

class Mutator
{
public:
    explicit Mutator(const QList<QByteArray> &seeds) : m_seeds(seeds) { }

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        for (qsizetype count = 1 + below(6); count > 0; --count)
            mutate(&input);
        return input;
    }

private:
    qsizetype below(qsizetype bound)
    {
        return bound > 0 ? static_cast<qsizetype>(m_random() % static_cast<quint64>(bound)) : 0;
    }

    void mutate(QByteArray *input)
    {
        const QByteArray &other = m_seeds[below(m_seeds.size())];
        const qsizetype at = below(input->size() + 1);
        switch (below(7)) {
        case 0:
            input->insert(at, static_cast<char>(below(256)));
            break;
        case 1:
            if (at < input->size())
                (*input)[at] = static_cast<char>(below(256));
            break;
        case 2:
            input->remove(at, 1 + below(8));
            break;
        case 3:
            input->insert(at, other.mid(below(other.size()), 1 + below(40)));
            break;
        case 4:
            input->truncate(at);
            break;
        case 5:
            input->insert(at, input->mid(below(input->size()), 1 + below(60)));
            break;
        default:
            input->insert(at, QByteArray(below(300), "\r\n :;=&%\"-,0\x7f"[below(14)]));
        }
    }

    const QList<QByteArray> &m_seeds;
    std::mt19937_64 m_random{20261120};
};

} // namespace

int main(int argc, char *argv[])
{
    QTextStream err(stderr);
    const QList<QByteArray> seeds = argc == 3 ? readSeeds(QString::fromLocal8Bit(argv[1]))
                                              : QList<QByteArray>();
    if (seeds.isEmpty()) {
        err << "usage: " << argv[0] << " <folder of seeds> <number of mutated inputs>\n";
        return 2;
    }
    for (const QByteArray &seed : seeds)
        runTarget(seed);
    Mutator mutator(seeds);
    const qint64 inputs = QByteArray(argv[2]).toLongLong();
    for (qint64 i = 0; i < inputs; ++i)
        runTarget(mutator.next());
    err << seeds.size() << " seeds and " << inputs << " mutations of them\n";
    return 0;
}
