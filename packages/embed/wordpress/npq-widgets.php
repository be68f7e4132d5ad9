<?php
/**
 * Plugin Name:       NPQ widgets
 * Description:       Four tools for teaching school hubs: funding checker, course explorer, hours planner, and hub and provider finder. All of it runs from your own website.
 * Version:           VERSION
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            NPQ widgets
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       npq-widgets
 *
 * @package NpqWidgets
 */

defined( 'ABSPATH' ) || exit;

define( 'NPQ_WIDGETS_FILE', __FILE__ );
define( 'NPQ_WIDGETS_OPTION', 'npq_widgets' );

require_once __DIR__ . '/includes/manifest.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/settings-page.php';
require_once __DIR__ . '/includes/exclusions.php';
require_once __DIR__ . '/includes/site-health.php';
