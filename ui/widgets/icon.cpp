// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace desk::ui {

namespace {

Q_LOGGING_CATEGORY(iconLog, "desk.ui.icons")

QByteArray sourceOf(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.constEnd()) {
        QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
        QByteArray source;
        if (file.open(QIODevice::ReadOnly))
            source = file.readAll();
        else
            qCWarning(iconLog) << "no icon is called" << name;
        found = sources.insert(name, source);
    }
    return *found;
}

/// `device` is in device pixels.
QPixmap rendered(const QString &name, const QSize &device, const QColor &color)
{
    const QString key = QStringLiteral("desk-icon/%1/%2/%3/%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(device.width())
                            .arg(device.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray source = sourceOf(name);
    if (source.isEmpty() || device.isEmpty())
        return {};
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(device, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(device)));
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}
    IconEngine(QString name, const QColor &color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, size, color(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // 6.4 hands over the size in device pixels.
        QPixmap pixmap = rendered(m_name, size, color(mode));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString iconName() override { return m_name; }
    bool isNull() override { return sourceOf(m_name).isEmpty(); }
    QIconEngine *clone() const override { return new IconEngine(*this); }
    QString key() const override { return QStringLiteral("desk"); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QColor normal = m_role ? tokens().*m_role : m_color;
        if (mode != QIcon::Disabled)
            return normal;
        // What is white on a filled button stands on a pale one when the button is disabled.
        return blended(tokens().base, m_role == &Tokens::onFill ? tokens().text : normal, .45);
    }

    QString m_name;
    Role m_role = nullptr;
    QColor m_color;
};

} // namespace

QIcon icon(const char *name, Role role)
{
    return QIcon(new IconEngine(QString::fromLatin1(name), role));
}

QIcon icon(const char *name, const QColor &color)
{
    return QIcon(new IconEngine(QString::fromLatin1(name), color));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->deviceTransform().m11(); // device pixel ratio, zoom and redirection in one
    const QSize device(qMax(1, qRound(rect.width() * ratio)), qMax(1, qRound(rect.height() * ratio)));
    const QPixmap pixmap = rendered(name, device, color);
    if (pixmap.isNull())
        return;
    // On whole device pixels, or the strokes blur.
    const QPointF corner(std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio);
    painter->drawPixmap(QRectF(corner, QSizeF(device) / ratio), pixmap, QRectF(QPointF(), QSizeF(device)));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
}

} // namespace desk::ui
